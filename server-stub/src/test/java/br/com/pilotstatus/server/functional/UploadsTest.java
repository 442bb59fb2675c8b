package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.Desk;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms, files and unions as the document declares them: what goes through, and the one response to each fault. */
class UploadsTest {

    private static final String PHOTO = part("name=photo; filename=a.png\r\nContent-Type: image/png", "\0\u00ff\r\n");
    private static final String TITLE = part("name=title", "Rye");
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.with(Bakery.feature(), new Desk());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPartReachesTheMethodAsWhatItIs() {
        Reply reply = upload(TITLE
                + PHOTO
                + part("name=more; filename=1", "x")
                + part("name=more; filename=2", "")
                + part("name=line\r\nContent-Type: application/json", "{\"product\":\"bun\",\"quantity\":2}")
                + part("name=spice", "2")
                + part("name=shown", "true"));

        assertEquals(
                "{\"id\":\"Rye a.png image/png 2 OrderLine{product=bun, quantity=2} 2 true\",\"bytes\":4}",
                reply.body());
    }

    @Test
    void partsComeInAnyOrderAndUnknownOnesDoNoHarm() {
        assertEquals(
                "{\"id\":\"Rye a.png image/png 0 null null null\",\"bytes\":4}",
                upload(part("name=x", "y") + PHOTO + TITLE).body());
    }

    @Test
    void whatIsMissingOrWrongIsReportedAtOnce() {
        assertRefused(
                400, "The request is not valid: photo is required; title is required.", upload(part("name=x", "y")));
        assertRefused(
                400,
                "The request is not valid: shown must be true or false; spice must be one of 0, 1, 2.",
                upload(TITLE + PHOTO + part("name=spice", "hot") + part("name=shown", "yes")));
        assertRefused(
                400,
                "The request is not valid: title must have at most 20 characters.",
                upload(part("name=title", "a".repeat(21)) + PHOTO));
        assertRefused(
                400,
                "The request is not valid: line.quantity must be at least 1.",
                upload(TITLE
                        + PHOTO
                        + part("name=line\r\nContent-Type: application/json", "{\"product\":\"bun\",\"quantity\":0}")));
        assertRefused(
                400,
                "The request is not valid: more must have at most 3 items.",
                upload(TITLE + PHOTO + part("name=more; filename=1", "x").repeat(4)));
    }

    @Test
    void aPartThatIsThereTwiceIsNoSinglePart() {
        assertRefused(400, "The request is not valid: photo must be given once.", upload(TITLE + PHOTO + PHOTO));
        assertRefused(400, "The request is not valid: title must be given once.", upload(TITLE + TITLE + PHOTO));
    }

    @Test
    void aFormOfAnotherMediaTypeIsNotRead() {
        assertEquals(
                415,
                send("/v1/desk/photos", "application/x-www-form-urlencoded", "title=a")
                        .status());
        assertEquals(415, send("/v1/desk/photos", "application/json", "{}").status());
        assertEquals(
                415,
                send("/v1/desk/feedback", MULTIPART, part("name=text", "a") + "--b--\r\n")
                        .status());
    }

    @Test
    void anUploadBeyondTheLimitIsRefusedBeforeItReachesTheMethod() {
        assertRefused(
                413,
                "The body is larger than 1048576 bytes.",
                upload(TITLE + part("name=photo; filename=a", "a".repeat(1024 * 1024))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spice=2&text=fine                           | {'spice':2,'text':'fine'}",
                "spice=1&text=a%26b+c&products=bun&products=rye-loaf&anonymous=false"
                        + " | {'spice':1,'text':'a&b c','products':['bun','rye-loaf'],'anonymous':false}",
                "text=fine&spice=2&products=bun              | {'spice':2,'text':'fine','products':['bun']}",
            })
    void fieldsAreReadAsTheirTypes(String form, String expected) {
        assertEquals(expected.replace('\'', '"'), feedback(form).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text=fine                         | spice is required.",
                "spice=x&text=fine                 | spice must be one of 0, 1, 2.",
                "spice=1&spice=2&text=fine         | spice must be given once.",
                "spice=1&text=f                    | text must have 2 to 40 characters.",
                "spice=1&text=fine"
                        + "&products=b&products=b&products=b&products=b | products must have at most 3 items.",
                "spice=1&text=fine&anonymous=1     | anonymous must be true or false.",
            })
    void aFieldThatIsWrongIsReported(String form, String expected) {
        assertRefused(400, "The request is not valid: " + expected, feedback(form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'method':'card','number':'4111','holder':'Ana'} | {'method':'card','number':'4111','holder':'Ana'}",
                "{'method':'cash','till':3}                       | {'method':'cash','till':3}",
                "{'method':'cash','till':['Ana','Rui'],'x':1.10}  | {'method':'cash','till':['Ana','Rui'],'x':1.10}",
            })
    void aUnionIsReadAsItsClassAndWrittenAsItCame(String json, String expected) {
        assertEquals(expected.replace('\'', '"'), pay(json).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'method':'card','holder':'Ana'}                 | number is required.",
                "{'method':'card','number':'4','holder':5}        | holder must be a string; number must have at least 4 characters.",
                "{'method':'cash','till':true}                    | till must be an integer or an array.",
                "{'method':'cash','till':['Ana',null]}            | till[1] is required.",
                "{'method':'cheque'}                              | body must be like one of its alternatives.",
                "[]                                               | body must be an object.",
                "null                                             | body is required.",
            })
    void aUnionThatIsWrongIsReportedByItsClass(String json, String expected) {
        assertRefused(400, "The request is not valid: " + expected, pay(json));
    }

    private static String part(String head, String content) {
        return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    private static Reply upload(String parts) {
        return send("/v1/desk/photos", MULTIPART, parts + "--b--\r\n");
    }

    private static Reply feedback(String form) {
        return send("/v1/desk/feedback", "application/x-www-form-urlencoded", form);
    }

    private static Reply pay(String json) {
        return send("/v1/desk/payments", "application/json", json.replace('\'', '"'));
    }

    private static Reply send(String path, String contentType, String body) {
        return server.send(RawRequest.of("POST", path)
                .header("Content-Type", contentType)
                .header("x-shop-key", Bakery.KEY)
                .body(body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void assertRefused(int status, String message, Reply reply) {
        assertEquals("{\"error\":\"" + message + "\"}", reply.body());
        assertEquals(status, reply.status());
    }
}
