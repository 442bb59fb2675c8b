package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a number in the body of an error is: the status where that fits, else any number that is right. */
final class ErrorNumber {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<BigDecimal> STATUSES = List.of(BigDecimal.valueOf(400), BigDecimal.valueOf(599));

    private ErrorNumber() {}

    static boolean isNumber(String type) {
        return Set.of("integer", "number").contains(type);
    }

    /** The word for the status; null where it can't stand. */
    static @Nullable JsonNode status(Schema schema) {
        boolean fits = !schema.hasAny(Set.of(Keyword.ENUM, Keyword.CONST, Keyword.MULTIPLE_OF))
                && STATUSES.stream().allMatch(each -> isAllowed(each, schema));
        return fits ? JSON.stringNode("$status") : null;
    }

    /** The status under a name that says so; else the document's own number, or a small one; null where none is found. */
    static @Nullable JsonNode of(String name, Schema schema) {
        String plain = name.toLowerCase(Locale.ROOT);
        JsonNode status = plain.endsWith("status") || plain.endsWith("code") ? status(schema) : null;
        if (status != null) {
            return status;
        }
        return Stream.of(
                        schema.get(Keyword.DEFAULT).decimalValueOpt(),
                        schema.get(Keyword.EXAMPLE).decimalValueOpt())
                .flatMap(java.util.Optional::stream)
                .map(Objects::requireNonNull)
                .filter(each -> isAllowed(each, schema))
                .findFirst()
                .or(() -> Stream.of(
                                BigDecimal.ZERO,
                                schema.number(Keyword.MINIMUM),
                                schema.number(Keyword.MAXIMUM),
                                BigDecimal.ONE)
                        .filter(Objects::nonNull)
                        .filter(each -> isAllowed(each, schema))
                        .findFirst())
                .map(JSON::numberNode)
                .orElse(null);
    }

    private static boolean isAllowed(BigDecimal number, Schema schema) {
        BigDecimal step = schema.number(Keyword.MULTIPLE_OF);
        return isOver(number, schema, Keyword.MINIMUM, 0)
                && isOver(number, schema, Keyword.EXCLUSIVE_MINIMUM, 1)
                && isOver(number.negate(), schema, Keyword.MAXIMUM, 0)
                && isOver(number.negate(), schema, Keyword.EXCLUSIVE_MAXIMUM, 1)
                && (step == null || step.signum() == 0 || number.remainder(step).signum() == 0);
    }

    private static boolean isOver(BigDecimal number, Schema schema, Keyword keyword, int least) {
        BigDecimal limit = schema.number(keyword);
        boolean isHighest = keyword == Keyword.MAXIMUM || keyword == Keyword.EXCLUSIVE_MAXIMUM;
        return limit == null || number.compareTo(isHighest ? limit.negate() : limit) >= least;
    }
}
