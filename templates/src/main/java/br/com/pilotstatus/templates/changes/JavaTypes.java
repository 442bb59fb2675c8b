package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.java.ApiMethod;
import br.com.pilotstatus.templates.java.ClientMethod;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Java types of a document. An old document may be of a form that this version refuses: then it knows none, and the
 * comparison judges by the document alone.
 */
final class JavaTypes {

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<String>> arguments = new HashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Set<String>> methods = new HashMap<>();
    private final Map<String, Set<String>> factories = new HashMap<>();
    private boolean known;

    private JavaTypes() {}

    static JavaTypes of(ObjectNode root) {
        JavaTypes types = new JavaTypes();
        try {
            types.read(JavaApi.of(root, Packages.under("compared"), Role.CLIENT));
            types.known = true;
            return types;
        } catch (RuntimeException refused) {
            return new JavaTypes();
        }
    }

    private void read(JavaApi api) {
        api.models().forEach((name, model) -> {
            kinds.put(name, "model");
            types.put("additional " + name, model.additional().map());
            model.properties().forEach(each -> types.put("property " + name + " " + each.jsonName(), each.type()));
        });
        api.unions().keySet().forEach(name -> kinds.put(name, "union"));
        api.enums().keySet().forEach(name -> kinds.put(name, "enum"));
        api.apis().forEach(each -> {
            each.methods().forEach(this::read);
            each.serverMethods()
                    .forEach(method -> method.method()
                            .responses()
                            .forEach(answer -> answer.mediaTypes()
                                    .forEach(type -> factories
                                            .computeIfAbsent(
                                                    "answer " + answer.status() + " "
                                                            + method.method().operationId() + " " + type,
                                                    key -> new LinkedHashSet<>())
                                            .add(answer.factory()))));
        });
    }

    private void read(ClientMethod client) {
        ApiMethod method = client.method();
        types.put("return " + method.id(), client.returnType());
        method.parameters()
                .forEach(each ->
                        types.put("argument " + method.id() + " " + key(each.in(), each.literal()), each.type()));
        arguments.put(
                method.id(),
                method.parameters().stream()
                        .map(each -> key(each.in(), each.literal()))
                        .toList());
        method.bodyTypes().forEach(each -> add("body", method, each));
        client.successes()
                .forEach(each -> each.mediaTypes().forEach(type -> add("answer " + each.status(), method, type)));
        method.responses().forEach(each -> {
            String answer = method.id() + " " + each.status();
            types.put("answer " + answer, each.hasBody() ? each.body() : "");
            each.headers()
                    .forEach(header ->
                            types.put("header " + answer + " " + key("header", header.literal()), header.type()));
        });
    }

    private void add(String body, ApiMethod method, String mediaType) {
        methods.computeIfAbsent(body + " " + method.operationId() + " " + mediaType, key -> new LinkedHashSet<>())
                .add(method.id());
    }

    private static String key(String in, String literal) {
        return Parameters.key(in, literal.substring(1, literal.length() - 1));
    }

    @Nullable String property(String component, String jsonName) {
        return types.get("property " + component + " " + jsonName);
    }

    @Nullable String additional(String component) {
        return types.get("additional " + component);
    }

    @Nullable String argument(String operationId, String key) {
        return types.get("argument " + operationId + " " + key);
    }

    @Nullable String answer(String operationId, String status) {
        return types.get("answer " + operationId + " " + status);
    }

    @Nullable String header(String operationId, String status, String key) {
        return types.get("header " + operationId + " " + status + " " + key);
    }

    @Nullable String returned(String operationId) {
        return types.get("return " + operationId);
    }

    /** Returns the keys of the arguments in the order of the method. */
    List<String> arguments(String operationId) {
        return arguments.getOrDefault(operationId, List.of());
    }

    /** Returns the client's methods that send or ask for a media type, the one with the shortest name first. */
    Set<String> methods(String bodyAndMediaType) {
        return methods.getOrDefault(bodyAndMediaType, Set.of());
    }

    /** Returns the factories of the server's result for a media type. */
    Set<String> factories(String bodyAndMediaType) {
        return factories.getOrDefault(bodyAndMediaType, Set.of());
    }

    /** Tells whether anything is known: the document is of a form that this version generates from. */
    boolean isKnown() {
        return known;
    }

    /** Returns {@code model}, {@code union} or {@code enum}; {@code value} for a component that makes no class. */
    String kind(String component) {
        return kinds.getOrDefault(component, "value");
    }
}
