package br.com.pilotstatus.templates.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What tells the values of one alternative of a union from those of the others, seen from outside. */
interface UnionShape {

    /**
     * Judges a value.
     *
     * @param value  any JSON but null
     * @param asText whether numbers and booleans are written as text, as in forms and parameters
     * @return how well it fits, or nothing where it can't be of this alternative
     */
    Optional<UnionFit> fit(JsonNode value, boolean asText);

    /** The kind of JSON in words, such as {@code a string}. */
    String words();

    static UnionShape text() {
        return of("a string", (value, asText) -> value.isTextual() ? UnionFit.VAGUE : null);
    }

    /** Text of a form, such as a date: what the parser throws at is not of it. */
    static UnionShape text(Function<String, ?> parser) {
        return of("a string", (value, asText) -> value.isTextual() && parses(parser, value.textValue()) ? UnionFit.EXACT : null);
    }

    static UnionShape integer() {
        return of("an integer", (value, asText) -> value.isIntegralNumber() && value.canConvertToLong()
                || asText && parses(Long::valueOf, value.asText()) ? UnionFit.EXACT : null);
    }

    static UnionShape number() {
        return of("a number", (value, asText) -> value.isNumber()
                || asText && parses(BigDecimal::new, value.asText()) ? UnionFit.VAGUE : null);
    }

    static UnionShape bool() {
        return of("true or false", (value, asText) -> value.isBoolean()
                || asText && Set.of("true", "false").contains(value.asText()) ? UnionFit.EXACT : null);
    }

    /** An open enum: an unknown value is one of its own only where nothing else fits. */
    static UnionShape oneOf(String words, UnionShape kind, String... known) {
        Set<String> texts = Set.of(known);
        return of(words, (value, asText) -> texts.contains(value.asText()) ? UnionFit.EXACT
                : kind.fit(value, asText).map(fit -> fit.and(new UnionFit(1, 0))).orElse(null));
    }

    /** A list; judged by its first elements. */
    static UnionShape list(UnionShape items) {
        return of("an array", (value, asText) -> value.isArray() ? UnionElements.fit(items, value, asText) : null);
    }

    /** An object whose names are free. */
    static UnionShape map(UnionShape values) {
        return of("an object", (value, asText) -> value.isObject()
                ? UnionElements.fit(values, value, asText).and(new UnionFit(0, value.size())) : null);
    }

    /** Any value. */
    static UnionShape any() {
        return of("a value", (value, asText) -> UnionFit.VAGUE);
    }

    /** What fits one of several. */
    static UnionShape either(UnionShape... shapes) {
        return of(shapes[0].words(), (value, asText) -> List.of(shapes).stream()
                .flatMap(each -> each.fit(value, asText).stream()).min(UnionFit::compareTo).orElse(null));
    }

    /** An object with the properties that are then named. */
    static UnionObject object() {
        return new UnionObject();
    }

    private static boolean parses(Function<String, ?> parser, String text) {
        try {
            parser.apply(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return false;
        }
    }

    private static UnionShape of(String words, Judge judge) {
        return new UnionShape() {
            @Override
            public Optional<UnionFit> fit(JsonNode value, boolean asText) {
                return Optional.ofNullable(judge.fit(value, asText));
            }

            @Override
            public String words() {
                return words;
            }
        };
    }

    /** {@link UnionShape#fit} with null for nothing. */
    interface Judge {
        UnionFit fit(JsonNode value, boolean asText);
    }
}
