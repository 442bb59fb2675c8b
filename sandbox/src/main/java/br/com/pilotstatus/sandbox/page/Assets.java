package br.com.pilotstatus.sandbox.page;

import br.com.pilotstatus.sandbox.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the page consists of, by its paths: nothing else can be asked for. */
final class Assets {

    private static final List<String> OWN = List.of("page.css", "page.js", "secrets.js");

    private Assets() {}

    static Map<String, Asset> of(Document document, String scheme, String key) {
        Map<String, Asset> all = new LinkedHashMap<>();
        String html = new String(own("index.html"), StandardCharsets.UTF_8)
                .replace("SCHEME", scheme)
                .replace("KEY", key);
        all.put(TryPage.PATH, Asset.of(Asset.mediaType("index.html"), html.getBytes(StandardCharsets.UTF_8)));
        all.put(
                TryPage.PATH + "openapi.json",
                Asset.of(
                        "application/json",
                        document.servedBy("/", "this sandbox, in memory")
                                .toString()
                                .getBytes(StandardCharsets.UTF_8)));
        OWN.forEach(each -> all.put(TryPage.PATH + each, Asset.of(Asset.mediaType(each), own(each))));
        SwaggerUi.FILES.forEach(
                each -> all.put(TryPage.PATH + each, Asset.of(Asset.mediaType(each), SwaggerUi.file(each))));
        return all;
    }

    private static byte[] own(String name) {
        return SwaggerUi.read("/br/com/pilotstatus/sandbox/page/" + name);
    }
}
