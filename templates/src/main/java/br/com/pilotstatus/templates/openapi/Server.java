package br.com.pilotstatus.templates.openapi;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where operations are served. */
public final class Server extends Element {

    Server(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** The address, variables at their defaults; it may be relative. */
    public String url() {
        String url = text("url");
        for (Map.Entry<String, JsonNode> variable : node().path("variables").properties()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    variable.getValue().path("default").asString(""));
        }
        return url;
    }

    /** The address as seen from another; null where that makes none that paths can be put behind. */
    @Nullable String address(String from) {
        try {
            URI address = URI.create(from).resolve(url());
            return String.valueOf(address.getScheme()).matches("(?i)https?")
                            && address.getHost() != null
                            && address.getRawUserInfo() == null
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null
                    ? address.toString().replaceAll("/+$", "")
                    : null;
        } catch (IllegalArgumentException notUri) {
            return null;
        }
    }
}
