package br.com.pilotstatus.sandbox.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tab, and what was asked for and complained of in it. */
public final class Tab {

    /** Waits in the page until an expression is true, and gives it. */
    private static final String WAIT = """
            new Promise((resolve, reject) => {
              const end = Date.now() + 60000;
              const look = () => {
                const found = (() => { try { return %s; } catch { return undefined; } })();
                if (found) resolve(found);
                else if (Date.now() > end) reject(new Error("never: " + %s + "\\n" + document.body.innerText.slice(0, 4000)));
                else setTimeout(look, 20);
              };
              look();
            })""";

    private final DevTools tools;
    private final String session;

    private Tab(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    static Tab open(DevTools tools) {
        String target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        Tab tab = new Tab(
                tools,
                tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .asText());
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            tab.call(domain + ".enable", Map.of());
        }
        return tab;
    }

    /** Goes to an address; what is to be seen there has yet to come. */
    public Tab go(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
        return this;
    }

    /** Makes it so many pixels wide and high. */
    public Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Evaluates an expression; a promise is waited for. */
    public JsonNode value(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails")
                    .path("exception")
                    .path("description")
                    .asText());
        }
        return answer.get("result").path("value");
    }

    /** Waits until an expression is true, and returns its value. */
    public JsonNode await(String expression) {
        return value(WAIT.formatted(expression, quoted(expression)));
    }

    /** Writes what is to be seen as PNG. */
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String png = call("Page.captureScreenshot", Map.of()).get("data").asText();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    /** The addresses that were asked for so far. */
    public List<URI> requests() {
        return tools.events(session).stream()
                .filter(each -> each.path("method").asText().equals("Network.requestWillBeSent"))
                .map(each -> each.at("/params/request/url").asText())
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .map(URI::create)
                .toList();
    }

    /** What the console has of errors and warnings so far, and what of the page was thrown. */
    public List<String> complaints() {
        return tools.events(session).stream()
                .filter(each -> switch (each.path("method").asText()) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" -> isSerious(each.at("/params/type"));
                    case "Log.entryAdded" -> isSerious(each.at("/params/entry/level"));
                    default -> false;
                })
                .map(each -> each.get("params").toString())
                .toList();
    }

    private static boolean isSerious(JsonNode level) {
        return Set.of("error", "warning", "assert").contains(level.asText());
    }

    /** As JavaScript writes a text. */
    public static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }
}
