package br.com.pilotstatus.templates.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The effective spec as a tree, with the look-ups that everything else here needs. */
public final class EffectiveSpec {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;
    private final Set<String> forms;

    private EffectiveSpec(JsonNode root) {
        this.root = root;
        this.forms = findForms(this);
    }

    public static EffectiveSpec of(JsonNode root) {
        return new EffectiveSpec(root);
    }

    public static EffectiveSpec read(Path file) {
        return new EffectiveSpec(JsonMapper.builder().build().readTree(file.toFile()));
    }

    /** An operation where it stands. */
    public record Located(String method, String path, JsonNode node, JsonNode pathItem) {

        public String pointer() {
            return Pointers.of("paths", path, method);
        }
    }

    public JsonNode root() {
        return root;
    }

    public Iterable<Map.Entry<String, JsonNode>> schemas() {
        return root.path("components").path("schemas").properties();
    }

    public Iterable<Map.Entry<String, JsonNode>> securitySchemes() {
        return root.path("components").path("securitySchemes").properties();
    }

    public List<Located> operations() {
        List<Located> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            JsonNode item = resolve(path.getValue());
            for (String method : METHODS) {
                JsonNode operation = item.path(method);
                if (operation.isObject()) {
                    found.add(new Located(method, path.getKey(), operation, item));
                }
            }
        }
        return found;
    }

    /** The security that holds for an operation: its own, else the document's; absent: missing node. */
    public JsonNode security(JsonNode operation) {
        return operation.has("security") ? operation.get("security") : root.path("security");
    }

    /** The components that are whole forms with files: multipart/form-data of some request. */
    public Set<String> forms() {
        return forms;
    }

    private static Set<String> findForms(EffectiveSpec spec) {
        Set<String> found = new HashSet<>();
        for (Located at : spec.operations()) {
            Content.of(spec.resolve(at.node().path("requestBody")), spec).stream()
                    .filter(each -> each.kind() == Content.Kind.MULTIPART)
                    .map(Content::schema)
                    .forEach(schema -> {
                        JsonNode current = schema;
                        while (schemaName(current) != null && found.add(schemaName(current))) {
                            current = spec.schema(schemaName(current));
                        }
                    });
        }
        return found;
    }

    public JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int hops = 0; current.path("$ref").isString() && hops < 100; hops++) {
            current = root.at(current.get("$ref").asString().substring(1));
        }
        return current;
    }

    /** What a reference leads to, be it another reference. */
    public JsonNode follow(JsonNode reference) {
        return root.at(reference.path("$ref").asString("#").substring(1));
    }

    /** The component that a schema refers to, or {@code null} where it is not a reference to one. */
    public static String schemaName(JsonNode schema) {
        String prefix = "#/components/schemas/";
        String ref = schema.path("$ref").asString("");
        return ref.startsWith(prefix) ? Pointers.unescape(ref.substring(prefix.length())) : null;
    }

    public JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }
}
