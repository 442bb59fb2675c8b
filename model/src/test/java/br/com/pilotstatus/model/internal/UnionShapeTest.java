package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a value fits an alternative: {@code missing/unknown}, the smaller the better; {@code no} where it can't be one. */
class UnionShapeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, UnionShape> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("text", UnionShape.text());
        SHAPES.put("date", UnionShape.text(LocalDate::parse));
        SHAPES.put("uri", UnionShape.uri());
        SHAPES.put("base64", UnionShape.base64());
        SHAPES.put("int", UnionShape.integer(Integer::valueOf));
        SHAPES.put("long", UnionShape.integer(Long::valueOf));
        SHAPES.put("big", UnionShape.integer(BigInteger::new));
        SHAPES.put("number", UnionShape.number());
        SHAPES.put("bool", UnionShape.bool());
        SHAPES.put("any", UnionShape.any());
        SHAPES.put("colours", UnionShape.oneOf("a string", UnionShape.text(), "red", "green"));
        SHAPES.put("digits", UnionShape.oneOf("a string", UnionShape.text(), "1", "2"));
        SHAPES.put("mixed", UnionShape.oneOf("a value", UnionShape.any(), "1", "1", "auto"));
        SHAPES.put("halves", UnionShape.oneOf("a number", UnionShape.number(), "0.5", "1"));
        SHAPES.put("longs", UnionShape.list(UnionShape.integer(Long::valueOf)));
        SHAPES.put("map of longs", UnionShape.map(UnionShape.integer(Long::valueOf)));
        SHAPES.put("longs or bool", UnionShape.either(UnionShape.bool(), SHAPES.get("longs")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "text         | \"a\"                      | 0/1",
                "text         | 1                          | no",
                "text         | {}                         | no",
                "date         | \"2026-01-31\"             | 0/0",
                "date         | \"2026-02-31\"             | no",
                "date         | 20260131                   | no",
                "uri          | \"https://a.example/b\"    | 0/0",
                "uri          | \"word\"                   | 0/2",
                "uri          | \"two words\"              | no",
                "base64       | \"AQI=\"                   | 0/2",
                "base64       | \"two words\"              | no",
                "int          | 2147483647                 | 0/0",
                "int          | 2147483648                 | no",
                "long         | -9223372036854775808       | 0/0",
                "long         | 9223372036854775808        | no",
                "long         | 1.0                        | 0/2",
                "long         | 1.5                        | no",
                "long         | \"1\"                      | no",
                "long         | true                       | no",
                "big          | 18446744073709551615       | 0/0",
                "number       | 1.5                        | 0/1",
                "number       | 1                          | 0/1",
                "number       | \"1\"                      | no",
                "bool         | false                      | 0/0",
                "bool         | \"true\"                   | no",
                "bool         | 0                          | no",
                "any          | {\"a\":1}                  | 0/1",
                "colours      | \"red\"                    | 0/0",
                "colours      | \"blue\"                   | 1/1",
                "colours      | 5                          | no",
                "digits       | \"1\"                      | 0/0",
                "digits       | 1                          | no",
                "mixed        | \"auto\"                   | 0/0",
                "mixed        | {}                         | 1/1",
                "halves       | 0.50                       | 0/0",
                "halves       | 1.0                        | 0/0",
                "halves       | 2                          | 1/1",
                "longs        | [1,2]                      | 0/0",
                "longs        | []                         | 0/0",
                "longs        | [1,null]                   | 0/0",
                "longs        | [1,\"a\",\"b\"]            | 2/0",
                "longs        | [1,1,1,1,1,1,1,1,\"a\"]    | 0/0",
                "longs        | {\"0\":1}                  | no",
                "map of longs | {\"a\":1,\"b\":2}          | 0/2",
                "map of longs | {\"a\":\"b\"}              | 1/1",
                "map of longs | [1]                        | no",
                "longs or bool | true                      | 0/0",
                "longs or bool | [\"a\"]                   | 1/0",
                "longs or bool | \"a\"                     | no",
            })
    void aValueFitsByItsKindAndByWhatIsInside(String shape, String json, String expected) throws Exception {
        assertEquals(expected, fit(shape, json, false));
    }

    /** In forms and parameters all is text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "long         | \"12\"      | 0/0",
                "long         | \"1.0\"     | no",
                "long         | [\"12\"]    | no",
                "number       | \"1.50\"    | 0/1",
                "number       | \"a\"       | no",
                "bool         | \"true\"    | 0/0",
                "bool         | \"yes\"     | no",
                "longs        | [\"1\"]     | 0/0",
                "halves       | \"0.5\"     | 0/0",
            })
    void numbersAndBooleansComeAsTextWhereAllIsText(String shape, String json, String expected) throws Exception {
        assertEquals(expected, fit(shape, json, true));
    }

    @Test
    void theKindsOfSeveralAreSaidOnceAndInTheirOrder() {
        assertEquals(
                "[true or false, an array]", SHAPES.get("longs or bool").kinds().toString());
        assertEquals(
                Set.of("a string"),
                UnionShape.either(UnionShape.text(), UnionShape.text(LocalDate::parse))
                        .kinds());
    }

    @Test
    void whatIsMissingCountsBeforeWhatIsUnknown() {
        assertEquals(-1, Integer.signum(new UnionFit(0, 9).compareTo(new UnionFit(1, 0))));
        assertEquals(-1, Integer.signum(new UnionFit(1, 0).compareTo(new UnionFit(1, 1))));
        assertEquals(0, UnionFit.EXACT.and(UnionFit.VAGUE).compareTo(UnionFit.VAGUE));
    }

    private static String fit(String shape, String json, boolean asText) throws JsonProcessingException {
        JsonNode value = JSON.readTree(json);
        return SHAPES.get(shape)
                .fit(value, new UnionReading(asText, null))
                .map(fit -> fit.missing() + "/" + fit.unknown())
                .orElse("no");
    }
}
