package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.EffectiveSpec.Located;
import br.com.pilotstatus.templates.schema.Pointers;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where a document's operations are served. */
final class Servers {

    private Servers() {}

    /** The document's first server, variables at their defaults, as a Java string literal; null if it is not absolute. */
    static String base(EffectiveSpec spec) {
        String url = url(spec.root().path("servers").path(0));
        try {
            return URI.create(url).isAbsolute() ? Text.literal(url) : null;
        } catch (IllegalArgumentException notUri) {
            return null;
        }
    }

    /**
     * Refuses an operation that is served elsewhere than at the document's first server. A client sends its keys to one
     * server; sent there, the operation would not be found, and sent elsewhere, the key would be given away.
     */
    static void refuseOthers(Located at, EffectiveSpec spec) {
        String first = url(spec.root().path("servers").path(0));
        refuse(at.node(), at.pointer(), first);
        if (!at.node().has("servers")) {
            refuse(at.pathItem(), Pointers.of("paths", at.path()), first);
        }
    }

    private static void refuse(JsonNode owner, String pointer, String first) {
        List<String> own = urls(owner);
        if (!own.isEmpty() && !own.contains(first)) {
            throw new UnsupportedSpecException(
                    pointer + "/servers",
                    "the server " + own.get(0) + " is not the document's "
                            + "first one; a client sends its keys to one server alone: remove servers here by an overlay action, "
                            + "and call the operation by a second client with that baseUrl");
        }
    }

    private static List<String> urls(JsonNode owner) {
        List<String> urls = new ArrayList<>();
        owner.path("servers").values().forEach(each -> urls.add(url(each)));
        return urls;
    }

    private static String url(JsonNode server) {
        String url = server.path("url").asString("");
        for (Map.Entry<String, JsonNode> variable : server.path("variables").properties()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    variable.getValue().path("default").asString(""));
        }
        return url;
    }
}
