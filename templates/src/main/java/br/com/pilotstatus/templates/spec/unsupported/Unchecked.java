package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells which keywords of schemas no generated code looks at, and what that means for who uses it. */
final class Unchecked extends Walker {

    private static final List<Keyword> OPAQUE = Keyword.where(Keyword::isOpaque);

    private final Document document;
    private final Tally tally = new Tally();
    private final Set<JsonNode> properties = Collections.newSetFromMap(new IdentityHashMap<>());
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
        properties.add(schema.path(Keyword.PROPERTIES.key()));
        Schemas.children(schema, OPAQUE).forEach(each -> inside.add(each.get()));
        for (String key : schema.propertyNames()) {
            Keyword keyword = Keyword.of(key);
            if (keyword != null && keyword.note() != null && counts(keyword, slot, schema)) {
                tally.add(document.at(schema, key), key + keyword.note());
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

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }

    private static boolean closes(Slot slot, ObjectNode schema) {
        return Schemas.isOfClass(slot, schema) && !schema.has(Keyword.PATTERN_PROPERTIES.key());
    }

    /** Whether its values are no objects, lists, or texts that have a class of their own. */
    private static boolean isPlain(ObjectNode schema) {
        Format format = Format.of(schema.path(Keyword.FORMAT.key()).asString(""));
        return !schema.has(Keyword.ENUM.key())
                && !schema.has(Keyword.CONTENT_ENCODING.key())
                && (format == null || !format.isTypedText() && format != Format.DECIMAL);
    }

    private boolean counts(Keyword keyword, Slot slot, ObjectNode schema) {
        JsonNode value = schema.path(keyword.key());
        return switch (keyword) {
            case ADDITIONAL_PROPERTIES -> isFalse(value) && !closes(slot, schema);
            case UNEVALUATED_PROPERTIES -> isFalse(value) ? !closes(slot, schema) : !value.isBoolean();
            case UNEVALUATED_ITEMS -> !value.isBoolean() || !value.asBoolean();
            case NOT, DEPENDENT_REQUIRED, DEPENDENT_SCHEMAS ->
                !Schemas.saysMembers(schema, keyword.key()) || !Schemas.isOfClass(slot, schema);
            // An alternative that is a constant is a value of an enum.
            case CONST ->
                !value.isNull()
                        && !slot.parent().isArray()
                        && !(value.isValueNode() && properties.contains(slot.parent()) && isPlain(schema));
            case UNIQUE_ITEMS -> value.asBoolean(false);
            case CONTENT_ENCODING -> !value.asString("").equals("base64");
            default -> true;
        };
    }
}
