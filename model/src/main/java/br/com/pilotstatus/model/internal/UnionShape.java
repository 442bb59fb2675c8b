package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tells the values of one alternative of a union from those of the others, seen from outside. */
public interface UnionShape {

    /**
     * Judges a value.
     *
     * @param value   any JSON but null
     * @param reading how and of whom it is read
     * @return how well it fits, or nothing where it can't be of this alternative
     */
    Optional<UnionFit> fit(JsonNode value, UnionReading reading);

    /** The kinds of JSON that it is, each in words such as {@code a string}. */
    Set<String> kinds();

    static UnionShape text() {
        return of("a string", (value, reading) -> value.isTextual() ? UnionFit.VAGUE : null);
    }

    /** Text of a form, such as a date: what the parser throws at is not of it. */
    static UnionShape text(Function<String, ?> parser) {
        return of(
                "a string",
                (value, reading) -> value.isTextual() && parses(parser, value.textValue()) ? UnionFit.EXACT : null);
    }

    /** An address; whatever text that could be one is so only where nothing else fits. */
    static UnionShape uri() {
        return of(
                "a string",
                (value, reading) -> !value.isTextual() || !parses(URI::create, value.textValue())
                        ? null
                        : URI.create(value.textValue()).isAbsolute()
                                ? UnionFit.EXACT
                                : UnionFit.VAGUE.and(UnionFit.VAGUE));
    }

    /** Bytes; words look like them too, so they are so only where nothing else fits. */
    static UnionShape base64() {
        return of(
                "a string",
                (value, reading) -> value.isTextual() && parses(Base64.getDecoder()::decode, value.textValue())
                        ? UnionFit.VAGUE.and(UnionFit.VAGUE)
                        : null);
    }

    /** An integer that the parser takes; what it throws at is too large. One that is written 1.0 is rather a number. */
    static UnionShape integer(Function<String, ? extends Number> parser) {
        return of("an integer", (value, reading) -> {
            if (value.isIntegralNumber() || reading.asText() && value.isTextual()) {
                return parses(parser, value.asText()) ? UnionFit.EXACT : null;
            }
            return value.isNumber()
                            && parses(
                                    text -> parser.apply(
                                            ValueForms.integer(text).toString()),
                                    value.asText())
                    ? UnionFit.VAGUE.and(UnionFit.VAGUE)
                    : null;
        });
    }

    static UnionShape number() {
        return of(
                "a number",
                (value, reading) -> value.isNumber()
                                || reading.asText() && value.isTextual() && parses(BigDecimal::new, value.textValue())
                        ? UnionFit.VAGUE
                        : null);
    }

    static UnionShape bool() {
        return of(
                "true or false",
                (value, reading) -> value.isBoolean()
                                || reading.asText() && Set.of("true", "false").contains(value.asText())
                        ? UnionFit.EXACT
                        : null);
    }

    /** An open enum: an unknown value is one of its own only where nothing else fits. */
    static UnionShape oneOf(String words, UnionShape values, String... known) {
        Set<String> texts = new HashSet<>(List.of(known));
        return of(
                words,
                (value, reading) -> values.fit(value, reading)
                        .map(fit ->
                                texts.contains(UnionObject.text(value)) ? UnionFit.EXACT : fit.and(new UnionFit(1, 0)))
                        .orElse(null));
    }

    /** A list; judged by its first elements. */
    static UnionShape list(UnionShape items) {
        return of("an array", (value, reading) -> value.isArray() ? UnionElements.fit(items, value, reading) : null);
    }

    /** An object whose names are free. */
    static UnionShape map(UnionShape values) {
        return of(
                "an object",
                (value, reading) -> value.isObject()
                        ? UnionElements.fit(values, value, reading).and(new UnionFit(0, value.size()))
                        : null);
    }

    /** Any value. */
    static UnionShape any() {
        return of("a value", (value, reading) -> UnionFit.VAGUE);
    }

    /** What fits one of several. */
    static UnionShape either(UnionShape... shapes) {
        Set<String> kinds = new LinkedHashSet<>();
        List.of(shapes).forEach(each -> kinds.addAll(each.kinds()));
        return of(
                kinds,
                (value, reading) -> List.of(shapes).stream()
                        .flatMap(each -> each.fit(value, reading).stream())
                        .min(UnionFit::compareTo)
                        .orElse(null));
    }

    /** An object with the properties that are then named. */
    static UnionObject object() {
        return new UnionObject();
    }

    private static boolean parses(Function<String, ?> parser, String text) {
        try {
            return parser.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return false;
        }
    }

    private static UnionShape of(String kind, Judge judge) {
        return of(Set.of(kind), judge);
    }

    private static UnionShape of(Set<String> kinds, Judge judge) {
        return new UnionShape() {
            @Override
            public Optional<UnionFit> fit(JsonNode value, UnionReading reading) {
                return Optional.ofNullable(judge.fit(value, reading));
            }

            @Override
            public Set<String> kinds() {
                return kinds;
            }
        };
    }

    /** {@link UnionShape#fit} with null for nothing. */
    interface Judge {
        @Nullable UnionFit fit(JsonNode value, UnionReading reading);
    }
}
