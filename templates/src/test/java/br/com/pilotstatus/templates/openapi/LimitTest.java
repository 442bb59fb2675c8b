package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "minLength,   , 3, fewer",
        "minLength,   3, , more",
        "minLength,   3, 4, fewer",
        "minLength,   4, 3, more",
        "minLength,   3, 3.0, same",
        "maximum,     3, 4, more",
        "maximum,     4, 3.5, fewer",
        "uniqueItems, false, true, fewer",
        "uniqueItems, , false, same",
        "uniqueItems, true, , more",
        "pattern,     '\"a\"', '\"b\"', others",
        "multipleOf,  2, 3, others",
        "pattern,     '\"a\"', , more",
        "pattern,     '\"a\"', '\"a\"', same",
    })
    void theTableSaysWhichWayAKeywordIsTheNarrower(String keyword, String before, String after, String expected) {
        OptionalInt direction = Keyword.of(keyword).limit().direction(json(before), json(after));

        assertEquals(
                expected,
                direction.isEmpty()
                        ? "others"
                        : direction.getAsInt() < 0 ? "fewer" : direction.getAsInt() > 0 ? "more" : "same");
    }

    private static JsonNode json(String text) {
        return text == null
                ? MissingNode.getInstance()
                : JsonMapper.builder().build().readTree(text);
    }
}
