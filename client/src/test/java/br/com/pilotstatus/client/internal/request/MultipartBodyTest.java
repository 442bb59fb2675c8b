package br.com.pilotstatus.client.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.internal.parameter.ParameterJson;
import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultipartBodyTest {

    @Test
    void theBoundaryOccursInNoPart() {
        Iterator<String> boundaries = List.of("one", "two", "three").iterator();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("text", "a\r\n--one\r\n");
        form.put("file", FilePart.of("f", "x--two".getBytes(StandardCharsets.UTF_8)));

        MultipartBody body = new MultipartBody(FormFields.fields(ParameterJson.tree(form), Map.of()), boundaries::next);

        assertEquals("three", body.boundary());
        assertEquals("""
            --three
            Content-Disposition: form-data; name="text"

            a
            --one

            --three
            Content-Disposition: form-data; name="file"; filename="f"
            Content-Type: application/octet-stream

            x--two
            --three--
            """, new String(body.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void namesCannotEndTheirQuotesNorTheirLine() {
        List<FormFields.Field> fields = FormFields.fields(
                ParameterJson.tree(Map.of("a\"\r\nX: y", FilePart.of("é\"\r\n.png", new byte[0]))), Map.of());

        assertEquals(
                """
            --b
            Content-Disposition: form-data; name="a%22%0D%0AX: y"; filename="é%22%0D%0A.png"
            Content-Type: application/octet-stream


            --b--
            """,
                new String(new MultipartBody(fields, () -> "b").bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void aFileShowsNeitherItsContentNorTakesAHeaderForAMediaType() {
        FilePart file = FilePart.of("key.pem", new byte[] {1, 2}).withContentType("application/x-pem-file");

        assertEquals("FilePart[key.pem, application/x-pem-file, 2 bytes]", file.toString());
        assertEquals(
                "contentType must be a media type such as image/png",
                assertThrows(IllegalArgumentException.class, () -> FilePart.of("a", "image/png\r\nX: y", new byte[0]))
                        .getMessage());
    }

    @Test
    void aFileInJsonIsItsContentInBase64() throws Exception {
        assertEquals("{\"file\":\"AQI=\"}", Json.MAPPER.writeValueAsString(Map.of("file", FilePart.of("a", new byte[] {
            1, 2
        }))));
        assertEquals(FilePart.of("", new byte[] {1, 2}), Json.MAPPER.readValue("\"AQI=\"", FilePart.class));
    }
}
