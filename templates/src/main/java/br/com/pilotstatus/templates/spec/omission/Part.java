package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.openapi.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a place of a document is, as far as it matters for what may be left out there. */
enum Part {
    ROOT,
    INFO,
    PATHS,
    PATH_ITEM,
    OPERATION,
    /** Those of OpenAPI 3.2, by their methods. */
    ADDED_OPERATIONS,
    PARAMETERS,
    PARAMETER,
    REQUEST_BODY,
    RESPONSES,
    RESPONSE,
    HEADERS,
    HEADER,
    CONTENT,
    MEDIA_TYPE,
    /** That of a parameter or header: there are no others beside it. */
    ONE_CONTENT,
    ONE_MEDIA_TYPE,
    ENCODINGS,
    ENCODING,
    SECURITY,
    REQUIREMENT,
    COMPONENTS,
    COMPONENTS_OF_KIND,
    /** A schema that is not inside of another one. */
    SCHEMA,
    SCHEMA_MAP,
    SCHEMA_LIST,
    /** A schema that is inside of another one. */
    INNER_SCHEMA,
    DISCRIMINATOR,
    /** An object or list whose members are notes. */
    NOTES,
    /** What can go from where it stands. */
    NOTE,
    /** What can't go without the thing that it belongs to. */
    NOTHING;

    private static final Map<String, Part> OF_ROOT = Map.of(
            "openapi",
            NOTHING,
            "info",
            INFO,
            "paths",
            PATHS,
            "webhooks",
            NOTES,
            "components",
            COMPONENTS,
            "tags",
            NOTES,
            "servers",
            NOTES,
            "security",
            SECURITY);
    private static final Map<String, Part> OF_OPERATION = Map.of(
            "parameters",
            PARAMETERS,
            "requestBody",
            REQUEST_BODY,
            "responses",
            RESPONSES,
            "callbacks",
            NOTES,
            "security",
            SECURITY,
            "servers",
            NOTHING,
            "tags",
            NOTE,
            "$ref",
            NOTHING);
    private static final Map<String, Part> OF_PARAMETER = Map.of(
            "schema",
            SCHEMA,
            "content",
            ONE_CONTENT,
            "examples",
            NOTES,
            "name",
            NOTHING,
            "in",
            NOTHING,
            "required",
            NOTHING,
            "style",
            NOTHING,
            "explode",
            NOTHING,
            "allowReserved",
            NOTE,
            "$ref",
            NOTHING);
    private static final Map<String, Part> OF_RESPONSE = Map.of(
            "headers",
            HEADERS,
            "content",
            CONTENT,
            "links",
            NOTES,
            "description",
            NOTHING,
            "required",
            NOTHING,
            "$ref",
            NOTHING);
    private static final Map<String, Part> OF_MEDIA_TYPE =
            Map.of("schema", SCHEMA, "examples", NOTES, "encoding", ENCODINGS, "$ref", NOTHING);
    private static final Map<String, Part> OF_SCHEMA = Map.ofEntries(
            Map.entry("properties", SCHEMA_MAP),
            Map.entry("allOf", SCHEMA_LIST),
            Map.entry("oneOf", SCHEMA_LIST),
            Map.entry("anyOf", SCHEMA_LIST),
            Map.entry("items", INNER_SCHEMA),
            Map.entry("additionalProperties", INNER_SCHEMA),
            Map.entry("discriminator", DISCRIMINATOR),
            Map.entry("type", NOTHING),
            Map.entry("$ref", NOTHING));
    private static final Map<String, Part> COMPONENT_KINDS = Map.of(
            "schemas",
            SCHEMA,
            "parameters",
            PARAMETER,
            "headers",
            HEADER,
            "requestBodies",
            REQUEST_BODY,
            "responses",
            RESPONSE,
            "pathItems",
            PATH_ITEM,
            "securitySchemes",
            NOTHING);

    static final String ADDED_OPERATIONS_KEY = "additionalOperations";

    private static final Set<String> WORDS_OF_ITEM = Set.of("summary", "description");
    private static final Set<String> KNOWN_NOTES =
            Set.of("summary", "description", "operationId", "externalDocs", "deprecated", "example", "allowEmptyValue");

    /** What a member or element of it is. */
    Part inside(String key) {
        return switch (this) {
            case ROOT -> OF_ROOT.getOrDefault(key, NOTE);
            case INFO -> List.of("title", "version").contains(key) ? NOTHING : NOTE;
            case PATHS -> key.startsWith("x-") ? NOTE : PATH_ITEM;
            case PATH_ITEM ->
                key.equals("parameters")
                        ? PARAMETERS
                        : Operation.METHODS.contains(key) || key.equals("query")
                                ? OPERATION
                                : key.equals(ADDED_OPERATIONS_KEY)
                                        ? ADDED_OPERATIONS
                                        : key.startsWith("x-") || WORDS_OF_ITEM.contains(key) ? NOTE : NOTHING;
            case ADDED_OPERATIONS -> OPERATION;
            case OPERATION -> OF_OPERATION.getOrDefault(key, NOTE);
            case PARAMETERS -> PARAMETER;
            case PARAMETER, HEADER -> OF_PARAMETER.getOrDefault(key, NOTE);
            case REQUEST_BODY, RESPONSE -> OF_RESPONSE.getOrDefault(key, NOTE);
            case RESPONSES -> key.startsWith("x-") ? NOTE : RESPONSE;
            case HEADERS -> HEADER;
            case CONTENT -> MEDIA_TYPE;
            case ONE_CONTENT -> ONE_MEDIA_TYPE;
            case MEDIA_TYPE, ONE_MEDIA_TYPE -> OF_MEDIA_TYPE.getOrDefault(key, NOTE);
            case ENCODINGS -> ENCODING;
            case ENCODING -> key.startsWith("x-") ? NOTE : NOTHING;
            case SECURITY -> REQUIREMENT;
            case COMPONENTS -> key.startsWith("x-") ? NOTE : COMPONENTS_OF_KIND;
            case SCHEMA, INNER_SCHEMA -> OF_SCHEMA.getOrDefault(key, NOTE);
            case SCHEMA_MAP, SCHEMA_LIST -> INNER_SCHEMA;
            case DISCRIMINATOR -> key.equals("mapping") ? NOTES : NOTHING;
            case NOTES -> NOTE;
            case REQUIREMENT, COMPONENTS_OF_KIND, NOTE, NOTHING -> NOTHING;
        };
    }

    /** Whether a key is none that could be a misspelt one. */
    boolean knows(String key) {
        return key.startsWith("x-") || KNOWN_NOTES.contains(key) || known().anyMatch(key::equals);
    }

    /** The keys that it can't do without. */
    Stream<String> known() {
        return switch (this) {
            case OPERATION -> OF_OPERATION.keySet().stream();
            case PARAMETER, HEADER -> OF_PARAMETER.keySet().stream();
            case REQUEST_BODY, RESPONSE -> OF_RESPONSE.keySet().stream();
            case MEDIA_TYPE, ONE_MEDIA_TYPE -> OF_MEDIA_TYPE.keySet().stream();
            default -> Stream.empty();
        };
    }

    /** What the components of a kind are. */
    static Part ofKind(String kind) {
        return COMPONENT_KINDS.getOrDefault(kind, NOTHING);
    }
}
