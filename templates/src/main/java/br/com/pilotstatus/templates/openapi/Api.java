package br.com.pilotstatus.templates.openapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole document. */
public final class Api extends Element {

    private Api(JsonNode root) {
        super(root, root, Pointer.ROOT);
    }

    /** Views a document that is already parsed. */
    public static Api of(JsonNode root) {
        return new Api(root);
    }

    /** Reads a document that this compiler wrote. */
    public static Api read(Path file) {
        return of(JsonMapper.builder().build().readTree(file.toFile()));
    }

    /** The title; empty where there is none. */
    public String title() {
        return node().path("info").path("title").asString("");
    }

    /** The version; empty where there is none. */
    public String version() {
        return node().path("info").path("version").asString("");
    }

    /** The description; the title where there is none. */
    public String description() {
        return node().path("info").path("description").asString(title());
    }

    /** Simple name of the component that all errors share; empty in a document that is not effective. */
    public String errorModel() {
        return text("x-error-model");
    }

    /** What {@code x-retry} says of the errors of all operations; a missing node where it says nothing. */
    public JsonNode retry() {
        return node().path("x-retry");
    }

    /** What to do about errors, a sentence by code; a missing node where {@code x-errors} has none. */
    public JsonNode hints() {
        return node().path("x-errors").path("hints");
    }

    /** The address of the first server, variables at their defaults; it may be relative; empty where there is none. */
    public String firstServer() {
        return servers().stream().findFirst().map(Server::url).orElse("");
    }

    /** Whether the first server is reached by plain http, and is not the machine itself. */
    public boolean isServedInClearText() {
        return firstServer().matches("(?i)http://.*")
                && !firstServer().matches("(?i)http://(localhost|127(\\.\\d{1,3}){3}|\\[::1])([:/?#].*)?");
    }

    public List<Server> servers() {
        return list("servers", Server::new);
    }

    /** The operations of {@code paths} in the order of the document; those of webhooks and callbacks are not among them. */
    public List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        map("paths", PathItem::new).forEach((path, item) -> {
            if (path.startsWith("/")) {
                found.addAll(item.operations());
            }
        });
        return found;
    }

    /** The operations that were left out of it. */
    public List<LeftOut> leftOut() {
        return node().path(LeftOut.KEY)
                .valueStream()
                .map(each -> new LeftOut(
                        each.path("operation").asString(""), each.path("why").asString("")))
                .toList();
    }

    /** What the document says of webhooks. */
    public Webhooks webhooks() {
        return new Webhooks(root);
    }

    /** The schemas of {@code components}, by name. */
    public Map<String, Schema> schemas() {
        Map<String, Schema> found = new LinkedHashMap<>();
        node().path("components").path("schemas").propertyNames().forEach(name -> found.put(name, schema(name)));
        return found;
    }

    /** The schema of a component, itself a reference if the component is one; one that does not exist where there is none. */
    public Schema schema(String name) {
        Pointer pointer = Pointer.of("components", "schemas", name);
        return new Schema(root, node().path("components").path("schemas").path(name), pointer);
    }

    /** A reference to a component. */
    public Schema reference(String component) {
        return new Schema(root, Refs.to(component), Pointer.of("components", "schemas", component));
    }

    /** The security schemes of {@code components}, by name. */
    public Map<String, SecurityScheme> securitySchemes() {
        return one("components", Components::new).map("securitySchemes", SecurityScheme::new);
    }

    /** What the document asks of operations that say nothing of it themselves: alternatives; none: no credentials. */
    public List<SecurityRequirement> security() {
        return list("security", SecurityRequirement::new);
    }

    private static final class Components extends Element {

        Components(JsonNode root, JsonNode node, Pointer pointer) {
            super(root, node, pointer);
        }
    }
}
