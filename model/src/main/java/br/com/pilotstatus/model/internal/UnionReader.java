package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a union: finds the alternative that a JSON value is, and reads it as that. Where there is a discriminator, it
 * alone decides between objects. Otherwise the kind of JSON does, then what is required and constant, then how little
 * is unknown, then the order of the document. What fits none is kept as it came; but where somebody handles problems,
 * as a server does that answers with all of them, only an unknown value of the discriminator is, if the values are not closed.
 *
 * @param <U> the union
 */
public abstract class UnionReader<U> extends JsonDeserializer<U> {

    /** An attribute of a mapper that takes what comes: of an odd element in a list, the whole list is kept as it is. */
    public static final Object TOLERANT = new Object();

    private final Class<U> union;
    private final Function<Object, U> unknown;
    private final List<Alternative<U>> alternatives = new ArrayList<>();
    private final Map<String, Alternative<U>> discriminated = new LinkedHashMap<>();
    private @Nullable String discriminator;

    private record Alternative<U>(Type type, UnionShape shape, Function<Object, U> wrap) {}

    /** Starts without alternatives. */
    protected UnionReader(Class<U> union, Function<Object, U> unknown) {
        this.union = union;
        this.unknown = unknown;
    }

    /** Names the property whose value decides between objects. */
    protected final void discriminator(String property) {
        discriminator = property;
    }

    /** Adds a class that is part of the union, and the discriminator's values for it. */
    protected final <M extends U> void model(Class<M> type, UnionShape shape, String... values) {
        Alternative<U> alternative = new Alternative<>(type, shape, type::cast);
        alternatives.add(alternative);
        List.of(values).forEach(value -> discriminated.putIfAbsent(value, alternative));
    }

    /** Adds a type that becomes part of the union by being wrapped. */
    @SuppressWarnings("unchecked")
    protected final <V> void value(TypeReference<V> type, Function<V, U> wrap, UnionShape shape) {
        alternatives.add(new Alternative<>(type.getType(), shape, value -> wrap.apply((V) value)));
    }

    @Override
    public final @Nullable U deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        TokenBuffer value = copy(parser, context);
        JsonNode tree = context.readTree(value.asParserOnFirstToken());
        Alternative<U> chosen = choose(tree, UnionReading.in(context));
        if (chosen != null) {
            try {
                Object read = read(value, chosen.type(), context);
                return read == null ? null : chosen.wrap().apply(read);
            } catch (JsonProcessingException odd) {
                if (context.getAttribute(TOLERANT) == null) {
                    throw odd;
                }
                return unknown.apply(read(value, Object.class, context));
            }
        }
        JsonNode told = tree.path(discriminatorName());
        boolean isTold = told.isValueNode() && !told.isNull();
        boolean isKept =
                context.getConfig().getProblemHandlers() == null || isTold && !ClosedSets.isClosed(union, context);
        if (isKept) {
            return unknown.apply(read(value, Object.class, context));
        }
        return union.cast(context.handleUnexpectedToken(
                context.constructType(union), value.firstToken(), value.asParserOnFirstToken(), words(tree)));
    }

    @Override
    public final boolean isCachable() {
        return true;
    }

    /** The values of the discriminator, in the order of the document. */
    final Set<String> values() {
        return discriminated.keySet();
    }

    /** The name of the discriminator; empty without one. */
    final String discriminatorName() {
        return discriminator == null ? "" : discriminator;
    }

    private @Nullable Alternative<U> choose(JsonNode value, UnionReading reading) {
        if (discriminator != null && value.isObject()) {
            return discriminated.get(value.path(discriminator).asText());
        }
        Alternative<U> best = null;
        UnionFit least = null;
        for (Alternative<U> each : alternatives) {
            Optional<UnionFit> fit = each.shape().fit(value, reading);
            if (fit.isPresent() && (least == null || fit.get().compareTo(least) < 0)) {
                best = each;
                least = fit.get();
            }
        }
        return best;
    }

    /** The places in the copy go on from where the value is: that of an object is the one around it. */
    private static TokenBuffer copy(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext place = parser.getParsingContext();
        TokenBuffer copy = context.bufferForInputBuffering(parser);
        copy.overrideParentContext(new UnionPlace(parser.currentToken().isStructStart() ? place.getParent() : place));
        copy.copyCurrentStructure(parser);
        return copy;
    }

    /** A context of its own, whose parser is at the value: places in it are then named by their whole path. */
    private static DeserializationContext inside(TokenBuffer value, DeserializationContext outside) throws IOException {
        JsonParser parser = value.asParserOnFirstToken();
        return ((DefaultDeserializationContext) outside).createInstance(outside.getConfig(), parser, null);
    }

    private static @Nullable Object read(TokenBuffer value, Type type, DeserializationContext outside)
            throws IOException {
        DeserializationContext context = inside(value, outside);
        return context.readValue(context.getParser(), context.getTypeFactory().constructType(type));
    }

    /** What the value should have been, to go on after "must be". */
    private String words(JsonNode value) {
        if (discriminator != null && value.isObject()) {
            return value.path(discriminator).isValueNode()
                            && !value.path(discriminator).isNull()
                    ? "an object whose " + discriminator + " is " + ClosedSets.words(values())
                    : "an object with the property " + discriminator;
        }
        Set<String> kinds = new LinkedHashSet<>();
        alternatives.forEach(each -> kinds.addAll(each.shape().kinds()));
        boolean kindFits =
                value.isObject() && kinds.contains("an object") || value.isArray() && kinds.contains("an array");
        return kindFits ? "like one of its alternatives" : String.join(" or ", kinds);
    }
}
