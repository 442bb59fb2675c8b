package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.http.BracketName;
import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.server.Styled;
import br.com.pilotstatus.server.internal.json.ReadResult;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.scalar.ScalarText;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DefaultValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that JAX-RS cannot bind: a list in one value, an object, JSON.
 *
 * @param index where it stands among the method's parameters
 * @param key where it stands in a request
 * @param type what it is to become
 * @param style how it is written
 * @param defaultValue what counts when it is absent, as JSON; empty: nothing
 * @param readers what reads it
 */
public record StyledParameter(
        int index, ParameterKey key, Type type, Styled style, String defaultValue, ValueReaders readers)
        implements OperationParameter {

    /** What its type is, as far as styles differ by it. */
    enum Shape {
        VALUE,
        LIST,
        OBJECT
    }

    /** Returns null for what has no style. */
    static @Nullable StyledParameter of(int index, Type type, Annotation[] annotations, ValueReaders readers) {
        ParameterKey key = ParameterKey.of(annotations);
        Styled style = null;
        String defaultValue = "";
        for (Annotation annotation : annotations) {
            if (annotation instanceof Styled found) {
                style = found;
            } else if (annotation instanceof DefaultValue found) {
                defaultValue = found.value();
            }
        }
        return style == null || key == null
                ? null
                : new StyledParameter(index, key, type, style, defaultValue, readers);
    }

    @Override
    public @Nullable Object read(RequestHead head, List<Problem> problems) {
        ReadResult reading;
        try {
            if (style.value() == ParameterStyle.JSON) {
                String json = RawValues.json(key, head);
                reading = json == null ? absent() : json(json);
            } else {
                JsonNode tree = tree(head);
                reading = tree == null ? absent() : readers.text().read(tree, type);
            }
        } catch (MalformedParameterException e) {
            problems.addAll(e.problems());
            return null;
        }
        reading.problems().forEach(each -> problems.add(new Problem(describe(each.where()), each.what())));
        return reading.value();
    }

    /**
     * Returns its names and values as a tree of text; null where it is absent.
     *
     * @throws MalformedParameterException if it is not written in its style
     */
    public @Nullable JsonNode tree(RequestHead head) {
        return new StyleDeserializer(this, head).tree();
    }

    @Override
    public boolean owns(String name) {
        return switch (style.value()) {
            case BRACKETS, DEEP_OBJECT -> name.equals(key.name()) || BracketName.isInside(key.name(), name);
            case FORM_EXPLODED ->
                shape() != Shape.OBJECT
                        ? isNamed(name)
                        : style.properties().length > 0
                                ? List.of(style.properties()).contains(name)
                                : !List.of(style.otherParameters()).contains(name);
            default -> isNamed(name);
        };
    }

    private boolean isNamed(String name) {
        return name.equals(key.name())
                || shape() == Shape.LIST
                        && !List.of(style.otherParameters()).contains(name)
                        && RepeatedNames.isOf(key.name(), name);
    }

    /** Returns what a method gets where it is absent: a name that may be repeated is there no times, as for JAX-RS itself. */
    <T> @Nullable T nothing(Class<T> raw) {
        boolean repeated = key.location() == ParameterLocation.QUERY
                && style.value() == ParameterStyle.FORM_EXPLODED
                && shape() == Shape.LIST;
        Collection<?> none = raw == Set.class ? Set.of() : List.of();
        return repeated ? raw.cast(none) : null;
    }

    private ReadResult absent() {
        return defaultValue.isEmpty() ? new ReadResult(nothing(raw()), true, List.of()) : json(defaultValue);
    }

    private ReadResult json(String text) {
        try {
            return readers.json().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be read", e);
        }
    }

    private Class<?> raw() {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    Shape shape() {
        Class<?> raw = raw();
        return Collection.class.isAssignableFrom(raw)
                ? Shape.LIST
                : ScalarText.of(raw, false) != null ? Shape.VALUE : Shape.OBJECT;
    }

    @Override
    public String describe(String path) {
        if (path.equals(JsonPath.ROOT)) {
            return key.toString();
        } else if (style.value() == ParameterStyle.DEEP_OBJECT) {
            return key + JsonPath.inBrackets(path);
        } else if (style.value() == ParameterStyle.FORM_EXPLODED && shape() == Shape.OBJECT) {
            return key.describe(path);
        }
        String inside = path.startsWith(JsonPath.ROOT + "[") ? path.substring(JsonPath.ROOT.length()) : path;
        return key + (inside.startsWith("[") ? "" : ".") + inside;
    }
}
