package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are whole, but not the JSON that was declared. */
@ExtendWith(FaultMatrix.class)
class JsonFaultsTest {
    private static final String NOT_DECLARED = "its body differs from what is declared at ";

    @TestFactory
    Stream<DynamicTest> json() {
        return FaultMatrix.of(
                MatrixSection.CONTENT,
                this,
                body("JSON: empty body", "").unreadable("its body is empty"),
                body("JSON: white space only", " \r\n ").unreadable(NOT_DECLARED + "$ (line 1, column 0)"),
                body("JSON: null", "null").unreadable("its body is null"),
                body("JSON: half a document", "{\"id\":\"wgt").unreadable(NOT_DECLARED + "$.id (line 1, column 11)"),
                body("JSON: two documents", "{} {}").unreadable(NOT_DECLARED + "$ (line 1, column 4)"),
                body("JSON: garbage after it", "{}x").unreadable(NOT_DECLARED + "$ (line 1, column 3)"),
                body("JSON: an array instead of an object", "[{\"name\":\"B\"}]")
                        .unreadable(NOT_DECLARED + "$ (line 1, column 1)"),
                body("JSON: a string instead of an object", "\"created\"")
                        .unreadable(NOT_DECLARED + "$ (line 1, column 1)"),
                body("JSON: an empty string instead of an object", "\"\"")
                        .unreadable(NOT_DECLARED + "$ (line 1, column 1)"),
                body("JSON: a number instead of an object", "1").unreadable(NOT_DECLARED + "$ (line 1, column 1)"),
                body("JSON: an object instead of a string", "{\"name\":\"A\",\"id\":{\"x\":1}}")
                        .returns("widget A"),
                body("JSON: a number instead of a string", "{\"name\":5}").returns("widget 5"),
                body("JSON: a string instead of a number", "{\"name\":\"A\",\"priceCents\":\"many\"}")
                        .returns("widget A"),
                body("JSON: a date that is none", "{\"name\":\"A\",\"createdAt\":\"yesterday\"}")
                        .returns("widget A"),
                body("JSON: a URI that is none", "{\"name\":\"A\",\"documentation\":\"http://[\"}")
                        .returns("widget A"),
                body("JSON: null for everything", "{\"id\":null,\"name\":null,\"owner\":null}")
                        .returns("widget null"),
                body("JSON: duplicate keys", "{\"name\":\"A\",\"name\":\"B\"}").returns("widget B"),
                body(
                                "JSON: an unknown enum value and an unknown property",
                                "{\"name\":\"A\",\"colour\":\"MAUVE\",\"new\":[1]}")
                        .returns("widget A"),
                body("JSON: NaN", "{\"priceCents\":NaN}").unreadable(NOT_DECLARED + "$ (line 1, column 18)"),
                body("JSON: a comment", "{/**/}").unreadable(NOT_DECLARED + "$ (line 1, column 2)"),
                body("JSON: single quotes", "{'name':'A'}").unreadable(NOT_DECLARED + "$ (line 1, column 2)"),
                body("JSON: a line feed in a string", "{\"name\":\"A\nB\"}")
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 11)"),
                body("JSON: NUL in it", "{\"name\"\u0000:\"A\"}").unreadable(NOT_DECLARED + "$ (line 1, column 9)"),
                body("JSON: nested 100,000 deep", "[".repeat(100_000))
                        .unreadable(NOT_DECLARED + "$ (line 1, column 1)"),
                body(
                                "JSON: nested 100,000 deep in an unknown property",
                                "{\"new\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .unreadable(NOT_DECLARED + "$.new"),
                body(
                                "JSON: objects nested 100,000 deep in an unknown property",
                                "{\"new\":" + "{\"a\":".repeat(100_000))
                        .unreadable(NOT_DECLARED + "$.new"),
                body("JSON: a number of 1 MB", "{\"priceCents\":" + "9".repeat(1_000_000) + "}")
                        .unreadable(NOT_DECLARED + "$"),
                body("JSON: a number of 1 MB in an unknown property", "{\"new\":" + "9".repeat(1_000_000) + "}")
                        .unreadable(NOT_DECLARED + "$"),
                body("JSON: 1e999999999", "{\"name\":\"A\",\"priceCents\":1e999999999}")
                        .returns("widget A"),
                body("JSON: 1e999999999 in an unknown property", "{\"name\":\"A\",\"new\":1e999999999}")
                        .returns("widget A"),
                body("JSON: a name of 1 MB", "{\"" + "n".repeat(1_000_000) + "\":1}")
                        .unreadable(NOT_DECLARED + "$"),
                body("JSON: 100,000 unknown properties", "{\"name\":\"A\"" + properties(100_000) + "}")
                        .returns("widget A"),
                fault("JSON: error nested 100,000 deep")
                        .respond(RawResponses.json(409, "{\"error\":" + "[".repeat(100_000)))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("null"))
                        .tells(ExceptionDetail.rawBodyLength(65_536)));
    }

    private static Fault body(String name, String body) {
        return fault(name).respond(RawResponses.json(201, body));
    }

    private static String properties(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(",\"p").append(i).append("\":").append(i);
        }
        return text.toString();
    }
}
