package br.com.pilotstatus.templates.schema;

import tools.jackson.databind.JsonNode;

/** A property that goes one way: one side alone sends it (JSON Schema Validation, 9.4). */
public enum OneWay {
    READ_ONLY("readOnly", "Side.SERVER", "only the server sets it, so that a request need not have it"),
    WRITE_ONLY("writeOnly", "Side.CLIENT", "only a client sends it, so that a response need not have it"),
    /** It is said to be both. */
    NEITHER("", "", "no side sends it, so that it need not be given");

    private final String keyword;
    private final String sender;
    private final String hint;

    OneWay(String keyword, String sender, String hint) {
        this.keyword = keyword;
        this.sender = sender;
        this.hint = hint;
    }

    /** Which way a property goes; null: both. */
    public static OneWay of(JsonNode schema, JsonNode resolved) {
        boolean readOnly = READ_ONLY.isSaid(schema, resolved);
        boolean writeOnly = WRITE_ONLY.isSaid(schema, resolved);
        return readOnly && writeOnly ? NEITHER : readOnly ? READ_ONLY : writeOnly ? WRITE_ONLY : null;
    }

    private boolean isSaid(JsonNode schema, JsonNode resolved) {
        return schema.path(keyword).asBoolean(false) || resolved.path(keyword).asBoolean(false);
    }

    public static OneWay of(JsonNode schema, EffectiveSpec spec) {
        return schema == null ? null : of(schema, Parts.merged(schema, spec));
    }

    /** The side that sends it, as Java source; empty: none does. */
    public String sender() {
        return sender;
    }

    /** What Javadoc says of such a property. */
    public String hint() {
        return hint;
    }
}
