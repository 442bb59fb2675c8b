package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.names.JavaNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares what concerns the whole document: security schemes, the default address, the error model. */
final class DocumentComparison {

    /** Compared here or by others. */
    private static final Set<String> COMPARED = Set.of("paths", "components", "security", "servers", "x-error-model");

    private final Comparison comparison;
    private final JsonNode old;
    private final JsonNode fresh;

    private DocumentComparison(Comparison comparison) {
        this.comparison = comparison;
        this.old = comparison.old().root();
        this.fresh = comparison.fresh().root();
    }

    static void run(Comparison comparison) {
        DocumentComparison document = new DocumentComparison(comparison);
        document.compareSchemes();
        document.compareServers();
        document.compareErrorModel();
        document.compareRest();
    }

    private void compareSchemes() {
        JsonNode before = old.path("components").path("securitySchemes");
        JsonNode after = fresh.path("components").path("securitySchemes");
        for (String name : Documentation.union(before, after)) {
            String pointer = Pointer.of("components", "securitySchemes", name);
            List<String> java = List.of("Builder." + JavaNames.memberName(name));
            JsonNode was = comparison.old().resolve(before.path(name));
            JsonNode now = comparison.fresh().resolve(after.path(name));
            if (!after.has(name)) {
                comparison.add(DocumentRule.SCHEME_REMOVED, java, "`" + name + "`", pointer, true);
            } else if (!before.has(name)) {
                comparison.add(DocumentRule.SCHEME_ADDED, java, "`" + name + "`", pointer, false);
            } else if (!credential(was).equals(credential(now))) {
                comparison.add(
                        DocumentRule.SCHEME_REPLACED,
                        java,
                        SchemaComparison.instead(credential(now), credential(was)),
                        pointer,
                        false);
            } else if (!told(was).equals(told(now))) {
                comparison.add(DocumentRule.SCHEME_CHANGED, java, String.join(", ", told(now)), pointer, false);
            }
        }
    }

    /** What the user must have: a key, a token, or a name with a password. */
    private static String credential(JsonNode scheme) {
        return switch (scheme.path("type").asString("")) {
            case "apiKey" -> "a key";
            case "http" ->
                scheme.path("scheme").asString("").equalsIgnoreCase("basic") ? "name and password" : "a token";
            default -> "a token of " + scheme.path("type").asString("");
        };
    }

    private static Set<String> told(JsonNode scheme) {
        Set<String> members = new TreeSet<>();
        scheme.properties().stream()
                .filter(each -> !Documentation.is(each.getKey()))
                .forEach(each -> members.add("`" + each.getKey() + ": "
                        + (each.getValue().isString() ? each.getValue().asString() : each.getValue()) + "`"));
        return members;
    }

    private void compareServers() {
        String was = address(old);
        String now = address(fresh);
        if (!was.equals(now)) {
            boolean absolute = now.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
            comparison.add(
                    absolute ? DocumentRule.BASE_URL_CHANGED : DocumentRule.BASE_URL_REMOVED,
                    List.of(),
                    SchemaComparison.instead(quoted(now), quoted(was)),
                    Pointer.of("servers"),
                    false);
        } else if (!old.path("servers").equals(fresh.path("servers"))) {
            comparison.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "`servers`", Pointer.of("servers"), false);
        }
    }

    private static String address(JsonNode root) {
        JsonNode server = root.path("servers").path(0);
        String url = server.path("url").asString("");
        for (String name : server.path("variables").propertyNames()) {
            url = url.replace(
                    "{" + name + "}",
                    server.path("variables").path(name).path("default").asString(""));
        }
        return url;
    }

    private static String quoted(String address) {
        return address.isEmpty() ? "none" : "`" + address + "`";
    }

    private void compareErrorModel() {
        String was = old.path("x-error-model").asString("");
        String now = fresh.path("x-error-model").asString("");
        if (!comparison.renames().of(was).equals(now)) {
            comparison.add(
                    DocumentRule.ERROR_MODEL_CHANGED,
                    List.of(now),
                    SchemaComparison.instead("`" + now + "`", "`" + was + "`"),
                    Pointer.of("x-error-model"),
                    false);
        }
    }

    private void compareRest() {
        for (String key : Documentation.union(old, fresh)) {
            if (!COMPARED.contains(key)
                    && !Documentation.is(key)
                    && !old.path(key).equals(fresh.path(key))) {
                comparison.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "`" + key + "`", Pointer.of(key), false);
            }
        }
    }
}
