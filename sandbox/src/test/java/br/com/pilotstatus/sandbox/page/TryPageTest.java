package br.com.pilotstatus.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.document.Document;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page is over HTTP. */
class TryPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Sandbox sandbox = Sandbox.builder().page(true).start();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void eachFileIsServedWithItsTypeAndLetsBrowsersAskNobodyElse() throws Exception {
        Map<String, String> types = new TreeMap<>();
        for (String path : page().paths()) {
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() == 200) {
                types.put(path, answer.headers().firstValue("content-type").orElseThrow());
                assertEquals(
                        "[default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                                + " img-src 'self' data: blob:; media-src 'self' blob:; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'] [nosniff] [no-referrer]"
                                + " [same-origin] [no-cache]",
                        headers(
                                answer,
                                "content-security-policy",
                                "x-content-type-options",
                                "referrer-policy",
                                "cross-origin-resource-policy",
                                "cache-control"),
                        path);
            }
        }
        assertEquals(
                Map.of(
                        "/try/", "text/html;charset=utf-8",
                        "/try/favicon-32x32.png", "image/png",
                        "/try/openapi.json", "application/json",
                        "/try/page.css", "text/css;charset=utf-8",
                        "/try/page.js", "text/javascript;charset=utf-8",
                        "/try/secrets.js", "text/javascript;charset=utf-8",
                        "/try/swagger-ui-bundle.js", "text/javascript;charset=utf-8",
                        "/try/swagger-ui-bundle.js.LICENSE.txt", "text/plain;charset=utf-8",
                        "/try/swagger-ui.css", "text/css;charset=utf-8"),
                types);
    }

    @Test
    void allThatThePageRefersToIsThere() throws Exception {
        List<String> referred = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(get("/try/").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertEquals(
                "[favicon-32x32.png, swagger-ui.css, page.css, openapi.json, swagger-ui-bundle.js, page.js]",
                referred.toString());
        for (String each : referred) {
            assertEquals(200, get("/try/" + each).statusCode(), each);
        }
    }

    @Test
    void theAddressOfTheSandboxLeadsToThePage() throws Exception {
        for (String path : List.of("/", "/try")) {
            HttpResponse<String> answer = get(path);
            assertEquals(302, answer.statusCode());
            assertEquals("[/try/]", headers(answer, "location"));
        }
        assertEquals(sandbox.baseUri().resolve("/try/"), sandbox.pageUri());
    }

    @Test
    void theDocumentIsTheEffectiveOneWithThisSandboxAsItsServer() throws Exception {
        ObjectNode expected = effective();
        JsonNode server = JSON.readTree("[{\"url\": \"/\", \"description\": \"this sandbox, in memory\"}]");
        expected.set("servers", server);

        assertEquals(expected, JSON.readTree(get("/try/openapi.json").body()));
    }

    @Test
    void noOperationOfTheDocumentHasAServerOfItsOwn() throws IOException {
        JsonNode document = JSON.readTree("""
                {"servers": [{"url": "https://a"}], "paths": {"/x": {"servers": [{"url": "https://b"}], "parameters": [],
                 "get": {"operationId": "x", "servers": [{"url": "https://c"}]}}}}""");

        assertEquals(
                "{\"servers\":[{\"url\":\"/\",\"description\":\"d\"}],"
                        + "\"paths\":{\"/x\":{\"parameters\":[],\"get\":{\"operationId\":\"x\"}}}}",
                Document.of(document).servedBy("/", "d").toString());
    }

    @Test
    void itIsReadAndNothingElse() throws Exception {
        HttpResponse<String> head = send(request("/try/").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> post = send(request("/try/").POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertEquals(200, head.statusCode());
        assertEquals("[" + get("/try/").body().length() + "]", headers(head, "content-length"));
        assertEquals(405, post.statusCode());
        assertEquals("[GET, HEAD] [application/json]", headers(post, "allow", "content-type"));
        assertEquals("{\"error\":\"Method Not Allowed.\"}", post.body());
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        String tag = get("/try/page.js").headers().firstValue("etag").orElseThrow();

        for (String known : List.of(tag, "\"other\", W/" + tag, "*")) {
            HttpResponse<String> answer = send(request("/try/page.js").header("If-None-Match", known));
            assertEquals(304, answer.statusCode(), known);
            assertEquals("", answer.body());
            assertEquals("[" + tag + "]", headers(answer, "etag"));
        }
        assertEquals(
                200,
                send(request("/try/page.js").header("If-None-Match", "\"other\""))
                        .statusCode());
    }

    @Test
    void nothingElseOfTheClassPathIsServed() throws Exception {
        for (String path : List.of(
                "/try/index.html",
                "/try/swagger-ui.js",
                "/try/swagger-initializer.js",
                "/try/../logging.properties",
                "/try/%2e%2e/logging.properties",
                "/try//page.js",
                "/try/page.js/",
                "/try/META-INF/MANIFEST.MF")) {
            HttpResponse<String> answer = get(path);
            assertTrue(List.of(400, 404).contains(answer.statusCode()), path + ": " + answer.statusCode());
            assertTrue(answer.body().startsWith("{\"error\":\""), answer::body);
        }
    }

    @Test
    void noPathOfThePageIsThatOfAnOperationOfTheDocument() {
        assertEquals(11, page().paths().size(), () -> page().paths().toString());
    }

    @Test
    void whereAnOperationHasAPathThePageHasItNot() throws IOException {
        ObjectNode document = effective();
        ObjectNode paths = document.putObject("paths");
        paths.putObject("/");
        paths.putObject("/{any}/page.{kind}");

        List<String> left = TryPage.of(Document.of(document), "apiKey", "ps_x").paths();

        assertEquals(
                page().paths().stream()
                        .filter(each -> !each.equals("/") && !each.startsWith("/try/page."))
                        .toList(),
                left);
    }

    @Test
    void whatThePageAsksForIsNeitherRecordedNorPlannedFor() throws Exception {
        sandbox.next(503);

        assertEquals(200, get("/try/").statusCode());

        assertEquals(List.of(), sandbox.requests());
        assertEquals(503, get("/v1/numbers").statusCode());
    }

    @Test
    void otherPagesMayAskTheOperationsNoMoreThanBefore() throws Exception {
        for (String path : List.of("/try/openapi.json", "/v1/numbers")) {
            HttpResponse<String> answer = send(request(path).header("Origin", "http://other.example"));
            assertEquals("[]", headers(answer, "access-control-allow-origin"), path);
        }
    }

    @Test
    void whoDoesNotAskForItHasNone() throws Exception {
        try (Sandbox plain = Sandbox.start()) {
            for (String path : List.of("/", "/try/", "/try/openapi.json")) {
                HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(plain.baseUri() + path)));
                assertEquals(404, answer.statusCode(), path);
            }
        }
    }

    private TryPage page() {
        return TryPage.of(Document.effective(), "apiKey", sandbox.apiKey());
    }

    private static ObjectNode effective() throws IOException {
        return (ObjectNode)
                JSON.readTree(TryPageTest.class.getResourceAsStream("/br/com/pilotstatus/openapi/openapi.json"));
    }

    private static String headers(HttpResponse<?> answer, String... names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(all.isEmpty() ? "" : " ").append(answer.headers().allValues(name));
        }
        return all.toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUri() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
