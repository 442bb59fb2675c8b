package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.WebhookNode;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** Makes a named component of each inline schema that becomes a class, so that no generator has to invent a name. */
public final class Models {

    private final Document document;
    private final ObjectNode schemas;
    private final DeepRefs deep;
    private final ClassNames given;
    private final Map<String, Source> made = new LinkedHashMap<>();

    private Models(Document document, DeepRefs deep, ClassNames given) {
        this.document = document;
        this.deep = deep;
        this.given = given;
        this.schemas = document.components("schemas");
    }

    /** Names the inline schemas of a document. */
    public static void name(Document document, DeepRefs deep, ClassNames given) {
        new Models(document, deep, given).name();
    }

    private void name() {
        new NameChoice(taken(), given).choose(collect()).forEach(this::extract);
        SameObjects.report(document, made);
    }

    private List<Inline> collect() {
        Inlines inlines = new Inlines(deep::isTarget);
        OperationInlines operations = new OperationInlines(inlines);
        for (OperationNode operation : OperationNode.all(document)) {
            String owner = operation.typeName();
            operations.parameters(operation.item().path("parameters"), owner);
            operations.parameters(operation.parameters(), owner);
            operations.request(operation.requestBody(), owner);
            operations.responses(operation.responses(), owner);
        }
        for (WebhookNode event : WebhookNode.all(document)) {
            operations.payload(event.body(), event.typeName());
        }
        components(
                "parameters",
                (name, node) -> operations.valueOf(node, node.path("name").asString(name), type(name)));
        components("headers", (name, node) -> operations.valueOf(node, name, type(name)));
        components("requestBodies", (name, node) -> operations.request(node, without(type(name), "Request")));
        components("responses", (name, node) -> operations.response(node, without(type(name), "Response"), "Response"));
        document.componentObjects("schemas").forEach((name, node) -> inlines.inside(node, Scope.of(name)));
        return inlines.found();
    }

    private void components(String kind, BiConsumer<String, ObjectNode> visit) {
        document.componentObjects(kind).forEach((name, node) -> {
            if (!node.has("$ref")) {
                visit.accept(name, node);
            }
        });
    }

    /** Names of classes that are there already, or that the generators will make. */
    private Map<String, String> taken() {
        Map<String, String> taken = given.taken();
        schemas.properties().forEach(schema -> taken.put(JavaKey.of(schema.getKey()), Structure.of(schema.getValue())));
        return taken;
    }

    private void extract(NameChoice.Group group) {
        Inline first = group.members.stream()
                .filter(inline -> !inline.schema().has(Schemas.INFERRED))
                .findFirst()
                .orElse(group.members.get(0));
        Source at = document.at(first.schema());
        String word = InlineKind.word(first.schema());
        boolean isNew = !schemas.has(group.name());
        for (Inline inline : group.members) {
            deep.placed(inline.schema(), group.name());
            ObjectNode reference = Reference.instead(inline.schema(), group.name());
            document.sources().derive(reference, document.at(inline.schema()));
            inline.slot().set(reference);
        }
        if (isNew) {
            schemas.set(group.name(), Reference.target(first.schema()));
            made.put(group.name(), at);
        }
        document.named(
                at,
                "%s: class %s".formatted(word, group.name())
                        + (group.isKept() ? ", as accepted" : "")
                        + (group.members.size() > 1 ? ", the same in %d places".formatted(group.members.size()) : ""));
    }

    private static String type(String name) {
        return JavaNames.typeName(name);
    }

    private static String without(String name, String suffix) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }
}
