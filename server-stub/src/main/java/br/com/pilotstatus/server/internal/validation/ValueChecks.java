package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.server.internal.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked of a value: a parameter, a member of a model, or an element of one of these. Immutable.
 *
 * @param type the declared type
 * @param isRequired whether it must not be null
 * @param rules what else it must keep
 * @param cascades whether the rules inside it hold, or inside its elements
 * @param content what is to be checked of its elements; null: nothing
 */
record ValueChecks(
        Type type,
        boolean isRequired,
        List<Rule> rules,
        boolean cascades,
        @Nullable ValueChecks content) {

    /**
     * What annotations say.
     *
     * @param declared what has annotations of its own
     * @param type its type, whose arguments may have others
     */
    static ValueChecks of(AnnotatedElement declared, AnnotatedType type) {
        List<Rule> rules = new ArrayList<>();
        boolean required = false;
        for (Class<? extends Annotation> kind : Rule.KINDS) {
            for (Annotation each : declared.getAnnotationsByType(kind)) {
                Rule rule = Rule.of(each, raw(type.getType()));
                if (rule != null && kind == NotNull.class) {
                    required = true;
                } else if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return new ValueChecks(
                type.getType(), required, List.copyOf(rules), declared.isAnnotationPresent(Valid.class), content(type));
    }

    private static @Nullable ValueChecks content(AnnotatedType type) {
        int index = contentIndex(raw(type.getType()));
        if (index < 0 || !(type instanceof AnnotatedParameterizedType container)) {
            return null;
        }
        AnnotatedType element = container.getAnnotatedActualTypeArguments()[index];
        ValueChecks checks = of(element, element);
        return checks.isNothing() ? null : checks;
    }

    /** Which argument of a type its elements are of; -1 where it is no container of those that are generated. */
    static int contentIndex(Class<?> container) {
        return container == List.class ? 0 : container == Map.class ? 1 : -1;
    }

    static Class<?> raw(Type type) {
        return type instanceof Class<?> simple
                ? simple
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    boolean isNothing() {
        return !isRequired && rules.isEmpty() && !cascades && content == null;
    }

    /** Adds what is wrong with a value. */
    void check(@Nullable Object value, Place place, List<Problem> problems) {
        if (value == null) {
            if (isRequired) {
                problems.add(new Problem(place.toString(), RuleText.required()));
            }
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!rule.isKept().test(value)) {
                problems.add(new Problem(place.toString(), rule.text(value)));
            }
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size() && isAboutElements(); i++) {
                element(list.get(i), place.item(i), problems);
            }
        } else if (value instanceof Map<?, ?> map) {
            if (isAboutElements()) {
                map.forEach((key, each) -> element(each, place.property(String.valueOf(key)), problems));
            }
        } else if (cascades) {
            ObjectChecks.of(value.getClass()).check(value, place, problems);
        }
    }

    private boolean isAboutElements() {
        return cascades || content != null;
    }

    /** What is said of a container is said of its elements, unless they say it themselves. */
    private void element(@Nullable Object value, Place place, List<Problem> problems) {
        if (content != null) {
            content.check(value, place, problems);
        }
        if (cascades && value != null && (content == null || !content.cascades())) {
            ObjectChecks.of(value.getClass()).check(value, place, problems);
        }
    }
}
