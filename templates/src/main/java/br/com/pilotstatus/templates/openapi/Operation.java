package br.com.pilotstatus.templates.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An operation. */
public final class Operation extends Element {

    /** The HTTP methods that an operation may have, as a path item names them: the one list of them. */
    public static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Keyword of what is known of an operation's errors, and of the document's. */
    public static final String ERRORS = "x-errors";

    /** Keyword of how a list comes page by page. */
    public static final String PAGING = "x-paging";

    /** Keyword of an operation that clients have and servers do not. */
    public static final String CLIENT_ONLY = "x-client-only";

    private final PathItem item;
    private final String method;

    Operation(PathItem item, String method) {
        super(item.root, item.node().path(method), item.pointer().child(method));
        this.item = item;
        this.method = method;
    }

    /** In small letters, as {@link #METHODS} has it. */
    public String method() {
        return method;
    }

    /** The path template. */
    public String path() {
        return item.pointer().last();
    }

    /** Returns {@code POST /v1/numbers/meta}. */
    public String address() {
        return method.toUpperCase(Locale.ROOT) + ' ' + path();
    }

    /** The operationId, which an effective document always has; empty where there is none. */
    public String id() {
        return text("operationId");
    }

    public String summary() {
        return text("summary");
    }

    public String description() {
        return text("description");
    }

    /** The first tag; {@code Default} where there is none. */
    public String tag() {
        return node().path("tags").path(0).asString("Default");
    }

    /** How well it is known. */
    public Knowledge knowledge() {
        return Knowledge.of(this);
    }

    /** Whether a client has it and a server does not. */
    public boolean isClientOnly() {
        return flag(CLIENT_ONLY);
    }

    public boolean isDeprecated() {
        return flag("deprecated");
    }

    /** Whether it may be sent again, as {@code x-repeatable} says; null where the document is silent. */
    public @Nullable Boolean repeatable() {
        return says("x-repeatable") ? flag("x-repeatable") : null;
    }

    /** What {@code x-retry} says of its errors; a missing node where it says nothing. */
    public JsonNode retry() {
        return node().path("x-retry");
    }

    /**
     * Its parameters and those of its path item, which it may replace, in the order of the document. Headers that OpenAPI
     * describes elsewhere (Parameter Object) are not among them.
     */
    public List<Parameter> parameters() {
        Map<String, Parameter> found = new LinkedHashMap<>();
        item.parameters().forEach(each -> found.put(each.key(), each));
        list("parameters", Parameter::new).forEach(each -> found.put(each.key(), each));
        found.values().removeIf(Parameter::isIgnored);
        return List.copyOf(found.values());
    }

    /** The request body; one that does not exist where there is none. */
    public Body body() {
        return one("requestBody", Body::new);
    }

    /** The responses by status, such as {@code 201}, {@code 4XX} or {@code default}, in the order of the document. */
    public Map<String, Response> responses() {
        Map<String, Response> found = new LinkedHashMap<>();
        map("responses", Response::new).forEach((status, response) -> {
            if (!status.startsWith("x-")) {
                found.put(response.status(), response);
            }
        });
        return found;
    }

    /** How its list comes page by page; a missing node where it does not. */
    public JsonNode paging() {
        return node().path(PAGING);
    }

    /** The codes that it is known to answer, by status, in the order of the document. */
    public Map<String, List<String>> errorCodes() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        node().path(ERRORS)
                .properties()
                .forEach(each -> codes.put(
                        each.getKey(),
                        each.getValue()
                                .path("codes")
                                .valueStream()
                                .map(code -> code.asString(""))
                                .toList()));
        codes.values().removeIf(List::isEmpty);
        return codes;
    }

    /** What it asks for, be it said for all: alternatives; none: no credentials. */
    public List<SecurityRequirement> security() {
        return says("security")
                ? list("security", SecurityRequirement::new)
                : Api.of(root).security();
    }

    /** The servers that it has instead of the document's, its own or its path item's; none: the document's. */
    public List<Server> servers() {
        return says("servers") ? list("servers", Server::new) : item.servers();
    }

    /**
     * The address of its own server, absolute and without a slash at the end; null where it has none, where the document's first
     * is among them, or where there is no telling the address.
     */
    public @Nullable String ownServer() {
        List<Server> own = servers();
        String first = Api.of(root).firstServer();
        return own.isEmpty() || own.stream().anyMatch(each -> each.url().equals(first))
                ? null
                : own.get(0).address(first);
    }
}
