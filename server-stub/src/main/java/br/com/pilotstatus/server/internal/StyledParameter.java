package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.WireStyle;
import br.com.pilotstatus.server.WrittenAs;
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
import org.jspecify.annotations.Nullable;

/**
 * A parameter that JAX-RS cannot bind: a list in one value, an object, JSON.
 *
 * @param index where it stands among the method's parameters
 * @param spot where it stands in a request
 * @param type what it is to become
 * @param how how it is written
 * @param defaultValue what counts when it is absent, as JSON; empty: nothing
 * @param readers what reads it
 */
record StyledParameter(int index, Place.Spot spot, Type type, WrittenAs how, String defaultValue, Readers readers)
        implements Parameter {

    /** What it is made of. */
    enum Shape {
        WORD,
        WORDS,
        PAIRS
    }

    /** Returns null for what is written in no way of ours. */
    static @Nullable StyledParameter of(int index, Type type, Annotation[] annotations, Readers readers) {
        Place.Spot spot = Place.of(annotations);
        WrittenAs how = null;
        String defaultValue = "";
        for (Annotation annotation : annotations) {
            if (annotation instanceof WrittenAs found) {
                how = found;
            } else if (annotation instanceof DefaultValue found) {
                defaultValue = found.value();
            }
        }
        return how == null || spot == null ? null : new StyledParameter(index, spot, type, how, defaultValue, readers);
    }

    @Override
    public @Nullable Object read(Head head, List<Problem> problems) {
        JsonReading reading;
        try {
            if (how.value() == WireStyle.JSON) {
                String json = Words.json(spot, head);
                reading = json == null ? absent() : json(json);
            } else {
                JsonNode tree = new Unwriting(this, head).tree();
                reading = tree == null ? absent() : readers.text().read(tree, type);
            }
        } catch (Unwritten e) {
            problems.addAll(e.problems());
            return null;
        }
        reading.problems().forEach(each -> problems.add(new Problem(describe(each.where()), each.what())));
        return reading.value();
    }

    /** Whether what has this name is a part of it. */
    boolean owns(String name) {
        return switch (how.value()) {
            case BRACKETS, DEEP_OBJECT -> name.equals(spot.name()) || name.startsWith(spot.name() + "[");
            case FORM_EXPLODED ->
                shape() != Shape.PAIRS
                        ? name.equals(spot.name())
                        : how.names().length > 0
                                ? List.of(how.names()).contains(name)
                                : !List.of(how.others()).contains(name);
            default -> name.equals(spot.name());
        };
    }

    private JsonReading absent() {
        return defaultValue.isEmpty() ? new JsonReading(null, true, List.of()) : json(defaultValue);
    }

    private JsonReading json(String text) {
        try {
            return readers.json().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be read", e);
        }
    }

    Shape shape() {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        return Collection.class.isAssignableFrom(raw) ? Shape.WORDS : Text.of(raw) != null ? Shape.WORD : Shape.PAIRS;
    }

    @Override
    public String describe(String path) {
        if (path.equals(JsonPath.ROOT)) {
            return spot.toString();
        } else if (how.value() == WireStyle.DEEP_OBJECT) {
            return spot + JsonPath.inBrackets(path);
        } else if (how.value() == WireStyle.FORM_EXPLODED && shape() == Shape.PAIRS) {
            return spot.of(path);
        }
        String inside = path.startsWith(JsonPath.ROOT + "[") ? path.substring(JsonPath.ROOT.length()) : path;
        return spot + (inside.startsWith("[") ? "" : ".") + inside;
    }
}
