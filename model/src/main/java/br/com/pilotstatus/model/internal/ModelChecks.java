package br.com.pilotstatus.model.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a model that is being built, so that everything is said at once. Values are never said. */
public final class ModelChecks {

    /** As many as generated code has. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final String model;
    private final List<String> missing = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();

    public ModelChecks(String model) {
        this.model = model;
    }

    /** Some of the checks: compilers read a chain of very many calls by recursion, and fail. */
    public ModelChecks and(Consumer<ModelChecks> checks) {
        checks.accept(this);
        return this;
    }

    /** Refuses a name that the document has: what is set by it would be written twice. */
    public static void requireUndeclared(String model, String name, String... declared) {
        if (Arrays.asList(declared).contains(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(model + ": " + name
                    + " has a method of its own; additionalProperty is for what the document does not name");
        }
    }

    public ModelChecks required(String name, boolean given) {
        if (!given) {
            missing.add(name + " " + RuleText.required());
        }
        return this;
    }

    /** What is wrong with the members that the model has. */
    public ModelChecks members(MemberChecks checks) {
        checks.findings().forEach(each -> missing.add(each.toString()));
        return this;
    }

    public ModelChecks pattern(String name, @Nullable String value, String pattern, String wholeMatch) {
        if (value != null
                && !PATTERNS.computeIfAbsent(wholeMatch, Pattern::compile)
                        .matcher(value)
                        .matches()) {
            invalid.add(name + " " + RuleText.pattern(pattern));
        }
        return this;
    }

    public ModelChecks length(String name, @Nullable String value, @Nullable Integer min, @Nullable Integer max) {
        return value == null ? this : size(name, value.codePointCount(0, value.length()), min, max, "character");
    }

    public ModelChecks items(String name, @Nullable Collection<?> value, @Nullable Integer min, @Nullable Integer max) {
        return value == null ? this : size(name, value.size(), min, max, "item");
    }

    public ModelChecks items(String name, @Nullable Map<?, ?> value, @Nullable Integer min, @Nullable Integer max) {
        return value == null ? this : size(name, value.size(), min, max, "property");
    }

    public ModelChecks min(String name, @Nullable Number value, String limit, boolean inclusive) {
        BigDecimal exact = exact(name, value);
        if (exact != null) {
            int order = exact.compareTo(new BigDecimal(limit));
            if (order < 0 || order == 0 && !inclusive) {
                invalid.add(name + " " + RuleText.min(limit, inclusive));
            }
        }
        return this;
    }

    public ModelChecks max(String name, @Nullable Number value, String limit, boolean inclusive) {
        BigDecimal exact = exact(name, value);
        if (exact != null) {
            int order = exact.compareTo(new BigDecimal(limit));
            if (order > 0 || order == 0 && !inclusive) {
                invalid.add(name + " " + RuleText.max(limit, inclusive));
            }
        }
        return this;
    }

    public ModelChecks multiple(String name, @Nullable Number value, String step) {
        BigDecimal exact = exact(name, value);
        if (exact != null && exact.remainder(new BigDecimal(step)).signum() != 0) {
            invalid.add(name + " must be a multiple of " + step);
        }
        return this;
    }

    /** Returns the number itself; null where there is none, which is told if there is NaN or infinity instead. */
    private @Nullable BigDecimal exact(String name, @Nullable Number value) {
        if (value == null) {
            return null;
        }
        if (!isFinite(value)) {
            String problem = name + " must be a finite number";
            if (!invalid.contains(problem)) {
                invalid.add(problem);
            }
            return null;
        }
        return new BigDecimal(value.toString());
    }

    private static boolean isFinite(Number value) {
        return !(value instanceof Double || value instanceof Float) || Double.isFinite(value.doubleValue());
    }

    public ModelChecks distinct(String name, @Nullable Collection<?> value) {
        if (value != null && value.stream().map(ModelChecks::judged).distinct().count() < value.size()) {
            invalid.add(name + " must not have an item twice");
        }
        return this;
    }

    /** A value by which it is equal to what JSON Schema calls equal: 1 and 1.0 are one number. */
    private static Object judged(@Nullable Object value) {
        if (value instanceof Number number && isFinite(number)) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(ModelChecks::judged).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new HashMap<>();
            map.forEach((key, each) -> members.put(key, judged(each)));
            return members;
        } else if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value == null ? Optional.empty() : value;
    }

    /** Checks of each element of a list; where it stands is in brackets behind the name. */
    public <T extends @Nullable Object> ModelChecks each(
            String name, @Nullable Collection<T> values, Each<? super T> rules) {
        int index = 0;
        for (T value : values == null ? List.<T>of() : values) {
            rules.check(this, name + "[" + index++ + "]", value);
        }
        return this;
    }

    /** The same of a map's values. */
    public <T extends @Nullable Object> ModelChecks each(
            String name, @Nullable Map<String, T> values, Each<? super T> rules) {
        if (values != null) {
            values.forEach((key, value) -> rules.check(this, name + "['" + key + "']", value));
        }
        return this;
    }

    /** Rules for an element. */
    public interface Each<T extends @Nullable Object> {
        void check(ModelChecks checks, String name, T value);
    }

    /** Throws what was found: what is missing first, then what breaks a rule. */
    public void throwIfAny() {
        List<String> all = new ArrayList<>(missing);
        all.addAll(invalid);
        if (!all.isEmpty()) {
            throw new IllegalArgumentException(model + ": " + String.join("; ", all));
        }
    }

    private ModelChecks size(String name, int size, @Nullable Integer min, @Nullable Integer max, String unit) {
        if (min != null && size < min) {
            invalid.add(name + " " + RuleText.minSize(min, unit));
        }
        if (max != null && size > max) {
            invalid.add(name + " " + RuleText.maxSize(max, unit));
        }
        return this;
    }
}
