package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells which keywords of schemas no generated code looks at, and what that means for who uses it. */
final class Unchecked extends Walker {

    private static final String PASSES =
            " is not checked: values that break it pass on both sides, so check them yourself";
    private static final Map<String, String> MEANINGS = meanings();
    private static final List<String> OPAQUE = List.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema");
    private static final List<String> OPAQUE_LISTS = List.of("patternProperties", "dependentSchemas", "prefixItems");

    private final Document document;
    private final Tally tally = new Tally();
    private final Set<JsonNode> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    private Unchecked(Document document) {
        this.document = document;
    }

    /** Reports the keywords of a document. */
    static void report(Document document) {
        Unchecked unchecked = new Unchecked(document);
        unchecked.walk(document.root());
        unchecked.scopes(document.root());
        document.root().path("components").path("securitySchemes").values().forEach(unchecked::scheme);
        unchecked.tally.leftAlone(document.report());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (inside.contains(schema)) {
            Schemas.children(schema).forEach(each -> inside.add(each.get()));
            return;
        }
        OPAQUE.forEach(key -> inside.add(schema.path(key)));
        OPAQUE_LISTS.forEach(key -> inside.addAll(schema.path(key).values()));
        for (String key : schema.propertyNames()) {
            String meaning = MEANINGS.get(key);
            if (meaning != null && counts(slot, schema, key, schema.path(key))) {
                tally.add(document.at(schema, key), key + meaning);
            }
        }
    }

    @Override
    protected void operation(ObjectNode operation) {
        scopes(operation);
    }

    private void scopes(ObjectNode owner) {
        for (JsonNode requirement : owner.path("security")) {
            if (requirement.valueStream().anyMatch(scopes -> !scopes.isEmpty())) {
                tally.add(
                        document.at(requirement),
                        "scopes and roles are not checked: the Authenticator gets the token"
                                + " and the operation, and has to know which it needs");
            }
        }
    }

    private void scheme(JsonNode scheme) {
        String type = scheme.path("type").asString("");
        if (type.equals("oauth2") || type.equals("openIdConnect")) {
            tally.add(
                    document.at(scheme),
                    type + " is read as a bearer token: no code asks for one, so give the client"
                            + " a supplier that does");
        }
    }

    private static boolean counts(Slot slot, ObjectNode schema, String key, JsonNode value) {
        return switch (key) {
            case "additionalProperties", "unevaluatedProperties", "unevaluatedItems" ->
                value.isBoolean() ? !value.asBoolean() : !key.equals("additionalProperties");
            case "minProperties", "maxProperties" -> Schemas.hasProperties(schema) || schema.has("allOf");
            // An alternative that is a constant is a value of an enum.
            case "const" -> !value.isNull() && !slot.parent().isArray();
            case "uniqueItems" -> value.asBoolean(false);
            case "contentEncoding" -> !value.asString("").equals("base64");
            default -> true;
        };
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String key : new String[] {
            "not",
            "propertyNames",
            "dependentRequired",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
            "minProperties",
            "maxProperties"
        }) {
            meanings.put(key, PASSES);
        }
        String inside = "; properties that only it declares have no accessor and are in additionalProperties()";
        meanings.put("if", PASSES + inside);
        meanings.put("dependentSchemas", PASSES + inside);
        meanings.put(
                "additionalProperties",
                ": false is not checked: other properties pass on both sides and are kept in"
                        + " additionalProperties()");
        meanings.put("unevaluatedProperties", PASSES + "; other properties are kept in additionalProperties()");
        meanings.put(
                "patternProperties",
                " is not checked: such properties are any JSON, in additionalProperties() or a map");
        meanings.put("prefixItems", " is not checked: the list is of any JSON");
        meanings.put("const", " is not checked, nor set by itself: set it yourself, and check what comes");
        for (String key : new String[] {"multipleOf", "uniqueItems"}) {
            meanings.put(
                    key,
                    " is checked by build() of a model alone: check parameters, and what the stub receives, yourself");
        }
        meanings.put("contentEncoding", " is not read: the text stays as it is on the wire");
        meanings.put("contentSchema", " is not read: what is inside of the text is not checked");
        return Map.copyOf(meanings);
    }
}
