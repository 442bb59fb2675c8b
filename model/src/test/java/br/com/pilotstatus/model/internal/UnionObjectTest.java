package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionObjectTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnionShape card = UnionShape.object()
            .required("kind", "number")
            .optional("holder", "state", "rate")
            .constant("kind", "card")
            .constant("rate", "1", "null")
            .usual("state", "open", "closed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"card\",\"number\":\"4\"}                          | 0/0",
                "{\"kind\":\"card\",\"number\":\"4\",\"holder\":\"h\"}         | 0/0",
                "{\"kind\":\"card\",\"number\":\"4\",\"x\":1,\"y\":2}          | 0/2",
                "{\"kind\":\"card\"}                                           | 1/0",
                "{\"number\":\"4\"}                                            | 1/0",
                "{\"kind\":\"card\",\"number\":null}                           | 0/0",
                "{\"holder\":\"h\"}                                            | 2/0",
                "{}                                                            | no",
                "{\"x\":1}                                                     | no",
                "{\"kind\":\"cash\",\"number\":\"4\"}                          | no",
                "{\"kind\":null,\"number\":\"4\"}                              | no",
                "{\"kind\":\"card\",\"number\":\"4\",\"rate\":1.0}             | 0/0",
                "{\"kind\":\"card\",\"number\":\"4\",\"rate\":null}            | 0/0",
                "{\"kind\":\"card\",\"number\":\"4\",\"rate\":2}               | no",
                "{\"kind\":\"card\",\"number\":\"4\",\"state\":\"open\"}       | 0/0",
                "{\"kind\":\"card\",\"number\":\"4\",\"state\":\"lost\"}       | 1/0",
                "[]                                                            | no",
                "\"card\"                                                      | no",
            })
    void anObjectFitsByWhatIsThereAndWhichValuesTellIt(String json, String expected) throws Exception {
        assertEquals(expected, fit(card, json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{} | 0/0", "{\"x\":1} | 0/1", "{\"a\":1} | 0/0"})
    void whereNothingIsRequiredAnyObjectFits(String json, String expected) throws Exception {
        assertEquals(expected, fit(UnionShape.object().optional("a"), json));
    }

    private static String fit(UnionShape shape, String json) throws Exception {
        return shape.fit(JSON.readTree(json), new UnionReading(false, null))
                .map(fit -> fit.missing() + "/" + fit.unknown())
                .orElse("no");
    }
}
