package br.com.pilotstatus.server.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.contract.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1}                  | {"a":1.0}
            1e2                      | 100
            "2026-05-01T08:30:00Z"   | "2026-05-01T08:30:00.000Z"
            "2026-05-01T08:30+00:00" | "2026-05-01T08:30:00Z"
            {"a":1,"b":[true,null]}  | {"b":[true,null],"a":1}
            """)
    void whatMeansTheSameIsTheSame(String expected, String actual) {
        assertEquals("", difference(expected, actual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                      | 2                      | expected is 1, there is 2
            "1"                    | 1                      | expected is "1", there is 1
            "a"                    | "b"                    | expected is "a", there is "b"
            {"a":{"b":[1,2]}}      | {"a":{"b":[1,3]}}      | at /a/b/1 expected is 2, there is 3
            {"a":[1]}              | {"a":[1,2]}            | at /a expected is [1], there is [1,2]
            {"a":1}                | {"a":1,"b":2}          | at /b expected is nothing, there is 2
            {"a":1,"b":null}       | {"a":1}                | at /b expected is null, there is nothing
            null                   | {}                     | expected is null, there is {}
            []                     | {}                     | expected is [], there is {}
            "2026-05-01T08:30:00Z" | "2026-05-01T08:30:01Z" | expected is "2026-05-01T08:30:00Z", there is "2026-05-01T08:30:01Z"
            "2026-05-01T08:30:00Z" | "2026-05-01T10:30:00+02:00" | expected is "2026-05-01T08:30:00Z", there is "2026-05-01T10:30:00+02:00"
            """)
    void differencesAreReportedWithTheirPath(String expected, String actual, String message) {
        assertEquals(message, difference(expected, actual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1,null,null] | [1,null,[]]  | ``
            [1]           | [1,null,{}]  | ``
            [1,null]      | [1]          | ``
            [null]        | [[1]]        | at /0 expected is null, there is [1]
            [[]]          | [null]       | at /0 expected is [], there is null
            [1,2]         | [1]          | at /1 expected is 2, there is nothing
            """)
    void anArgumentThatIsAbsentMayArriveAsAnEmptyListAndNoOtherWay(String expected, String actual, String message) {
        String difference = Comparison.differenceOfArguments(Values.read(expected), Values.read(actual));

        assertEquals(message, difference == null ? "" : difference);
    }

    private static String difference(String expected, String actual) {
        String difference = Comparison.difference(Values.read(expected), Values.read(actual));
        return difference == null ? "" : difference;
    }
}
