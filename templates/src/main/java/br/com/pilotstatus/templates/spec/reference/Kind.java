package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Operation;
import org.jspecify.annotations.Nullable;

/** What something in an OpenAPI document is: what may be inside of it, and where it may stand to be referred to. */
enum Kind {
    DOCUMENT(""),
    COMPONENTS(""),
    /** Several paths could not share one: each has operations of its own. */
    PATH_ITEM(""),
    OPERATION(""),
    CALLBACK("callbacks"),
    PARAMETER("parameters"),
    HEADER("headers"),
    REQUEST_BODY("requestBodies"),
    RESPONSE("responses"),
    MEDIA_TYPE(""),
    ENCODING(""),
    SCHEMA("schemas"),
    EXAMPLE("examples"),
    LINK("links"),
    SECURITY_SCHEME("securitySchemes"),
    /** Whatever has nothing of the others inside. */
    OTHER("");

    /** How many there are in a place. */
    enum Many {
        ONE,
        MAP,
        LIST
    }

    /** What is inside of something under a key. */
    record Member(Kind kind, Many many) {}

    private final String section;

    Kind(String section) {
        this.section = section;
    }

    /** The key under {@code components}; empty where there is none for it. */
    String section() {
        return section;
    }

    /** What stands under a key; null if nothing that may be referred to. */
    @Nullable Member inside(String key) {
        return switch (this) {
            case DOCUMENT ->
                switch (key) {
                    case "paths", "webhooks" -> map(PATH_ITEM);
                    case "components" -> one(COMPONENTS);
                    case "info", "externalDocs" -> one(OTHER);
                    case "servers", "tags", "security" -> list(OTHER);
                    default -> null;
                };
            case COMPONENTS -> ofSection(key);
            case PATH_ITEM ->
                switch (key) {
                    case "parameters" -> list(PARAMETER);
                    case "additionalOperations" -> map(OPERATION);
                    default -> Operation.METHODS.contains(key) || key.equals("query") ? one(OPERATION) : null;
                };
            case OPERATION ->
                switch (key) {
                    case "parameters" -> list(PARAMETER);
                    case "requestBody" -> one(REQUEST_BODY);
                    case "responses" -> map(RESPONSE);
                    case "callbacks" -> map(CALLBACK);
                    default -> null;
                };
            case CALLBACK -> key.startsWith("x-") ? null : one(PATH_ITEM);
            case SCHEMA -> ofSchema(key);
            default -> ofBody(key);
        };
    }

    private static @Nullable Member ofSection(String key) {
        if (key.equals("pathItems")) {
            return map(PATH_ITEM);
        }
        for (Kind each : values()) {
            if (each.section.equals(key) && !key.isEmpty()) {
                return map(each);
            }
        }
        return null;
    }

    private static @Nullable Member ofSchema(String key) {
        Keyword keyword = Keyword.of(key);
        return keyword == null
                ? null
                : switch (keyword.inside()) {
                    case SCHEMA -> one(SCHEMA);
                    case MAP -> map(SCHEMA);
                    case LIST -> list(SCHEMA);
                    case NOTHING -> null;
                };
    }

    /** Of what has a body, or is one: not each of these keys is in each of them, but none means anything else. */
    private @Nullable Member ofBody(String key) {
        return this == OTHER || this == EXAMPLE || this == LINK || this == SECURITY_SCHEME
                ? null
                : switch (key) {
                    case "schema", "itemSchema" -> one(SCHEMA);
                    case "content" -> map(MEDIA_TYPE);
                    case "examples" -> map(EXAMPLE);
                    case "headers" -> map(HEADER);
                    case "links" -> map(LINK);
                    case "encoding" -> map(ENCODING);
                    default -> null;
                };
    }

    private static Member one(Kind kind) {
        return new Member(kind, Many.ONE);
    }

    private static Member map(Kind kind) {
        return new Member(kind, Many.MAP);
    }

    private static Member list(Kind kind) {
        return new Member(kind, Many.LIST);
    }
}
