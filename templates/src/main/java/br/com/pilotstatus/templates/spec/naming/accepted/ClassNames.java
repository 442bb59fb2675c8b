package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.WebhookNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows which class names are given already: to what was accepted, and to what the generators make besides models. */
public final class ClassNames {

    private final GeneratedNames generated;
    private final Map<ObjectNode, Claims.Claim> claims;

    private ClassNames(GeneratedNames generated, Map<ObjectNode, Claims.Claim> claims) {
        this.generated = generated;
        this.claims = claims;
    }

    /** Returns those of a document before any schema is moved or renamed. */
    public static ClassNames of(Document document, AcceptedNames accepted) {
        GeneratedNames generated = GeneratedNames.of(document);
        Claims claims = new Claims(document, accepted.document());
        SchemaPairs pairs = new SchemaPairs(document, accepted.document());
        document.componentObjects("schemas").forEach((name, schema) -> claims.byKey(name, schema, pairs));
        for (OperationNode operation : OperationNode.all(document)) {
            OperationNode then = accepted.operation(operation);
            if (then != null) {
                pairs.operation(operation, then);
            }
        }
        JsonNode webhooks = accepted.document().root().path("webhooks");
        for (WebhookNode event : WebhookNode.all(document)) {
            webhooks.path(event.name()).forEach(then -> pairs.body(event.body(), then.path("requestBody")));
        }
        for (String kind : List.of("parameters", "headers")) {
            both(document, accepted.document(), kind).forEach(pairs::value);
        }
        for (String kind : List.of("requestBodies", "responses")) {
            both(document, accepted.document(), kind).forEach(pairs::body);
        }
        pairs.found().forEach(claims::byPlace);
        return new ClassNames(
                generated, claims.settled(name -> !JavaNames.isReservedType(name) && !generated.contains(name)));
    }

    private static Map<JsonNode, JsonNode> both(Document document, Document accepted, String kind) {
        Map<JsonNode, JsonNode> both = new IdentityHashMap<>();
        JsonNode old = accepted.root().path("components").path(kind);
        document.componentObjects(kind).forEach((name, node) -> both.put(node, old.path(name)));
        return both;
    }

    /** Returns the accepted class name of a schema that the document names itself; null if it has none. */
    public @Nullable String accepted(ObjectNode component) {
        Claims.Claim claim = claims.get(component);
        return claim != null && claim.isAlike() ? claim.name() : null;
    }

    /**
     * Returns the accepted class name of an inline schema; null if it has none. What is quite another thing than what
     * stood there keeps only such a name as it would get anyway.
     */
    public @Nullable String accepted(ObjectNode schema, Collection<String> wishes) {
        Claims.Claim claim = claims.get(schema);
        return claim != null
                        && (claim.isAlike()
                                || wishes.contains(claim.name())
                                || wishes.contains(claim.name().replaceFirst("\\d+$", "")))
                ? claim.name()
                : null;
    }

    /** Tells whether generators make a class of this name that is no model. */
    public boolean isGenerated(String name) {
        return generated.contains(name);
    }

    /** Tells whether a name is another's than that of a schema. */
    public boolean isTaken(String name, ObjectNode schema) {
        return !taken().getOrDefault(JavaKey.of(name), Structure.of(schema)).equals(Structure.of(schema));
    }

    /** Returns the structures of what has a name, by key of that; empty for what is no model. */
    public Map<String, String> taken() {
        Map<String, String> taken = new HashMap<>();
        claims.forEach((schema, claim) -> taken.put(JavaKey.of(claim.name()), Structure.of(schema)));
        generated.keys().forEach(key -> taken.put(key, ""));
        return taken;
    }
}
