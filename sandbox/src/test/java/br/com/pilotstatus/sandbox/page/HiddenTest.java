package br.com.pilotstatus.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.browser.Chromium;
import br.com.pilotstatus.sandbox.browser.Tab;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the page hides is what models do not print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Chromium chromium;
    private Sandbox sandbox;
    private Tab tab;

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start();
        sandbox = Sandbox.builder().page(true).start();
        tab = chromium.open().go(sandbox.pageUri());
        tab.await("document.getElementById('page').dataset.ready === ''");
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
            sandbox.close();
        }
    }

    @Test
    void ofEachSchemaAsMuchIsHiddenAsItsModelHides() throws Exception {
        Map<String, JsonNode> values = values();
        Map<String, Integer> printed = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : values.entrySet()) {
            Class<?> model = Class.forName("br.com.pilotstatus.model." + each.getKey());
            printed.put(each.getKey(), hidden(Values.of(each.getValue(), model).toString()));
        }
        Map<String, Integer> shown = new TreeMap<>();
        JsonNode page = shown(values);
        values.keySet().forEach(each -> shown.put(each, hidden(page.get(each).toString())));

        assertEquals(printed, shown);
        assertTrue(printed.values().stream().filter(count -> count > 0).count() > 10, printed::toString);
    }

    /** What no document says, by its name alone, wherever it is. */
    @Test
    void theRuleForNamesHoldsInWhatIsNotDeclared() throws Exception {
        JsonNode value = JSON.readTree("""
                {"access_token": "a", "pin": "1", "shipping": "b", "userPin": "2", "linkToApiKey": true, "signing-key": {"key": "c"},
                 "row": {"key": "d", "codeVerifier": "e"}, "list": [{"Password1": "f"}], "appSecret": null, "otp": 5}""");

        assertEquals(JSON.readTree("""
                        {"access_token": "***", "pin": "***", "shipping": "b", "userPin": "***", "linkToApiKey": true,
                         "signing-key": {"key": "***"}, "row": {"key": "d", "codeVerifier": "***"}, "list": [{"Password1": "***"}],
                         "appSecret": null, "otp": 5}"""), shown(Map.of("Undeclared", value)).get("Undeclared"));
    }

    @Test
    void argumentsAreHiddenWhereverTheyAre() throws Exception {
        String parameters = """
                [{name: 'accessToken', in: 'query'}, {name: 'code', in: 'path', schema: {format: 'password'}},
                 {name: 'X-Otp', in: 'header'}, {name: 'page', in: 'query'}]""";

        assertEquals(
                "http://h/a%20b/***/c?page=1&accessToken=***#",
                script("shownAddress({}, 'http://h/a%20b/1/c?page=1&accessToken=2#', '/{x}/{code}/c', " + parameters
                                + ")")
                        .asText());
        assertEquals(
                "http://h/a/1?q=a%20b",
                script("shownAddress({}, 'http://h/a/1?q=a%20b', '/a/{id}', [{name: 'id', in: 'path'}])")
                        .asText());
        assertEquals(
                JSON.readTree("{\"x-otp\": \"***\", \"accept\": \"a\", \"X-Key\": \"***\", \"x-other\": \"ours\"}"),
                script("shownHeaders({components: {securitySchemes: {a: {name: 'x-key'}, b: {name: 'X-Other'}}}},"
                        + " {'x-otp': 1, accept: 'a', 'X-Key': 'theirs', 'x-other': 'ours'}, " + parameters
                        + ", 'ours')"));
    }

    private JsonNode shown(Map<String, JsonNode> values) {
        return script("""
                fetch('openapi.json').then((it) => it.json()).then((api) =>
                  Object.fromEntries(Object.entries(%s).map(([name, value]) =>
                    [name, shown(api, { $ref: '#/components/schemas/' + name }, value)])))""".formatted(JSON.valueToTree(values)));
    }

    /** What the page's own functions say. */
    private JsonNode script(String expression) {
        return tab.value(
                "import('/try/secrets.js').then(({ shown, shownAddress, shownHeaders }) => (" + expression + "))");
    }

    /** A value for each component that is a class of its own. */
    private static Map<String, JsonNode> values() throws Exception {
        ObjectNode document = (ObjectNode)
                JSON.readTree(HiddenTest.class.getResourceAsStream("/br/com/pilotstatus/openapi/openapi.json"));
        List<String> names = new ArrayList<>();
        document.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        ObjectNode paths = document.putObject("paths");
        for (String name : names) {
            paths.putObject("/" + name)
                    .putObject("get")
                    .put("operationId", name)
                    .putObject("responses")
                    .putObject("200")
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/" + name);
        }
        Document samples = Document.of(document);
        Map<String, JsonNode> values = new TreeMap<>();
        for (String name : names) {
            if (HiddenTest.class.getResource("/br/com/pilotstatus/model/" + name + ".class") != null) {
                values.put(name, samples.operation(name).success().body());
            }
        }
        return values;
    }

    private static int hidden(String text) {
        return text.split("\\*\\*\\*", -1).length - 1;
    }
}
