package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonMediaTypeTest {

    @Test
    void jsonAndWhatIsBasedOnItIsJsonInAnyCase() {
        for (String json : List.of("json", "JSON", "problem+json", "vnd.pets.v1+Json")) {
            assertTrue(JsonMediaType.matches(json), json);
        }
        for (String other : List.of("jsonp", "x-json", "xml", "+xml", "json+xml", "*", "")) {
            assertFalse(JsonMediaType.matches(other), other);
        }
    }
}
