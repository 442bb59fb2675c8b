package br.com.pilotstatus.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.NotFoundException;
import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.browser.Chromium;
import br.com.pilotstatus.sandbox.browser.Tab;
import br.com.pilotstatus.sandbox.http.RecordedRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page as people see it. Pictures of it are in {@code target/page}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriedOutTest {

    private static final Path PICTURES = Path.of("target/page");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Chromium chromium;
    private Sandbox sandbox;
    private Tab tab;

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        sandbox = Sandbox.builder().page(true).start();
        tab = chromium.open().size(1280, 900).go(sandbox.pageUri());
        tab.await("document.getElementById('page').dataset.ready === ''");
    }

    @AfterEach
    void close() {
        String here = sandbox.baseUri().getAuthority();
        sandbox.close();
        tab.requests().forEach(each -> assertEquals(here, each.getAuthority(), each::toString));
    }

    @Test
    void everyOperationAndEveryEventOfTheDocumentIsThere() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(TriedOutTest.class.getResourceAsStream("/br/com/pilotstatus/openapi/openapi.json"));

        assertEquals(operations(document.get("paths")), shown(".opblock-tag-section"));
        assertEquals(operations(document.get("webhooks")), shown(".webhooks"));
        assertEquals(List.of(), tab.complaints());
    }

    private static Set<String> operations(JsonNode paths) {
        Set<String> all = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return all;
    }

    private Set<String> shown(String within) {
        Set<String> all = new TreeSet<>();
        tab.value("""
                [...document.querySelectorAll('%s .opblock')].map((each) => each.querySelector('.opblock-summary-method')
                  .textContent + ' ' + each.querySelector('[data-path]').dataset.path)""".formatted(within)).forEach(each -> all.add(each.asText()));
        return all;
    }

    @Test
    void theKeyIsFilledInSoThatReadingIsAnsweredWith200() throws IOException {
        execute("Numbers", "listNumbers");

        assertEquals("200", status("listNumbers"));
        assertTrue(body("listNumbers").contains("\"id\": \"" + sandbox.numberId() + "\""), body("listNumbers"));
        RecordedRequest request = sandbox.requests().get(0);
        assertEquals("GET /v1/numbers", request.toString());
        assertEquals("***", request.headers().get("x-api-key"));
        assertEquals(null, request.headers().get("x-api-key-id"));
        assertEquals(List.of(), tab.complaints());
        tab.picture(PICTURES.resolve("read.png"));
    }

    @Test
    void theCommandThatIsShownCanBeCopied() {
        execute("Numbers", "listNumbers");

        String command = tab.await("document.querySelector('.curl-command .curl').textContent")
                .asText();
        assertTrue(command.contains("'" + sandbox.baseUri() + "/v1/numbers'"), command);
        assertTrue(command.contains("'x-api-key: " + sandbox.apiKey() + "'"), command);
    }

    @Test
    void anotherKeyIsNotShown() {
        tab.value("ui.preauthorizeApiKey('apiKey', 'ps_of_somebody')");
        execute("Numbers", "listNumbers");

        assertEquals("401", status("listNumbers"));
        assertFalse(text().contains("ps_of_somebody"), this::text);
        assertTrue(text().contains("x-api-key: ***"), this::text);
    }

    @Test
    void anErrorIsShownAsTheLibraryTellsIt() throws IOException {
        open("Numbers", "getNumber");
        type("#operations-Numbers-getNumber tr[data-param-name=id] input", "num_unknown");
        click("#operations-Numbers-getNumber .execute");

        assertEquals("404", status("getNumber"));
        try (PilotStatusClient client = sandbox.client()) {
            NotFoundException told =
                    assertThrows(NotFoundException.class, () -> client.numbers().getNumber("num_unknown"));
            assertEquals(new ObjectMapper().readTree(told.rawBody()), new ObjectMapper().readTree(body("getNumber")));
        }
        // A browser complains of every 404 by itself.
        assertEquals(1, tab.complaints().size(), () -> tab.complaints().toString());
        tab.value("document.querySelector('#operations-Numbers-getNumber .live-responses-table').scrollIntoView()");
        tab.picture(PICTURES.resolve("error.png"));
    }

    @Test
    void secretsAreSentAndReceivedButNotShown() throws IOException {
        open("Numbers", "createMetaNumber");
        type("#operations-Numbers-createMetaNumber textarea.body-param__text", """
                {"name": "Vendas", "number": "5511977776666", "metaPhoneId": "1", "metaWabaId": "2",
                 "metaAccessToken": "EAAG-of-mine", "metaAppSecret": "secret-of-mine", "metaAppId": "3"}""");
        click("#operations-Numbers-createMetaNumber .execute");

        assertEquals("201", status("createMetaNumber"));
        assertTrue(sandbox.requests().get(0).body().contains("EAAG-of-mine"));
        String verifyToken = sandbox.created().get(0).webhook().verifyToken();
        // What was typed is in its own field, which is not text.
        for (String secret : List.of("EAAG-of-mine", "secret-of-mine", verifyToken)) {
            assertFalse(text().contains(secret), this::text);
        }
        assertTrue(body("createMetaNumber").contains("\"verifyToken\": \"***\""), body("createMetaNumber"));
        assertTrue(body("createMetaNumber").contains("\"number\": \"5511977776666\""), body("createMetaNumber"));
        assertTrue(text().contains("\"metaAppSecret\": \"***\""), this::text);
        tab.value(
                "document.querySelector('#operations-Numbers-createMetaNumber .live-responses-table').scrollIntoView()");
        tab.picture(PICTURES.resolve("secrets.png"));
    }

    @Test
    void argumentsThatAreSecretsAreHiddenInAddresses() {
        open("Remote_Pairing", "getRemotePairing");
        type("#operations-Remote_Pairing-getRemotePairing tr[data-param-name=token] input", "token-of-mine");
        click("#operations-Remote_Pairing-getRemotePairing .execute");

        status("getRemotePairing");
        assertEquals(
                "/v1/remote-pairing/token-of-mine", sandbox.requests().get(0).path());
        assertFalse(text().contains("token-of-mine"), this::text);
        String here = sandbox.baseUri() + "/v1/remote-pairing/***";
        assertEquals(2, text().split(Pattern.quote(here), -1).length - 1, this::text);
    }

    @Test
    void itFitsAWideAndANarrowWindow() throws IOException {
        for (int width : new int[] {1280, 390}) {
            tab.size(width, 900);
            execute("Numbers", "listNumbers");
            status("listNumbers");

            tab.picture(PICTURES.resolve(width + ".png"));
            assertEquals(
                    0,
                    tab.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .asInt());
        }
    }

    private void execute(String tag, String operation) {
        open(tag, operation);
        click("#operations-" + tag + "-" + operation + " .execute");
    }

    private void open(String tag, String operation) {
        String block = "#operations-" + tag + "-" + operation;
        if (tab.value("!document.querySelector('" + block + ".is-open')").asBoolean()) {
            click(block + " .opblock-summary-control");
        }
        tab.value("document.querySelector('" + block + "').scrollIntoView()");
    }

    private void click(String selector) {
        tab.await(
                "document.querySelector('" + selector + "')?.click() ?? !!document.querySelector('" + selector + "')");
    }

    /** As a person would, for a framework that listens. */
    private void type(String selector, String text) {
        tab.await("!!document.querySelector('" + selector + "')");
        tab.value("""
                ((field) => {
                  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, %s);
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
                })(document.querySelector('%s'))""".formatted(Tab.quoted(text), selector));
    }

    private String status(String operation) {
        return tab.await("document.querySelector('[id$=-" + operation
                        + "] .live-responses-table tbody .response-col_status').firstChild.textContent")
                .asText();
    }

    private String body(String operation) {
        return tab.await("document.querySelector('[id$=-" + operation
                        + "] .live-responses-table .highlight-code code').textContent")
                .asText();
    }

    private String text() {
        return tab.value("document.body.innerText").asText();
    }
}
