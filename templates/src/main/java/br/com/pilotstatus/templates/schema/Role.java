package br.com.pilotstatus.templates.schema;

import tools.jackson.databind.JsonNode;

/** For whom Java is made: a client builds requests and reads responses, a server the other way round. */
public enum Role {

    /** Sends what is not {@code readOnly}. */
    CLIENT("readOnly", "only the server sets it, so that it need not be given"),

    /** Sends what is not {@code writeOnly}. */
    SERVER("writeOnly", "only a client sends it, so that it need not be given");

    private final String foreign;
    private final String hint;

    Role(String foreign, String hint) {
        this.foreign = foreign;
        this.hint = hint;
    }

    /** Whether a required property is one that the other side alone sends (JSON Schema Validation, 9.4). */
    public boolean leavesOut(JsonNode schema, JsonNode resolved) {
        return schema.path(foreign).asBoolean(false) || resolved.path(foreign).asBoolean(false);
    }

    /** Whether what it reads may lack a required property: one that only this side itself sends. */
    public boolean needNotGet(JsonNode schema, EffectiveSpec spec) {
        return schema != null && (this == CLIENT ? SERVER : CLIENT).leavesOut(schema, Parts.merged(schema, spec));
    }

    /** What Javadoc says of such a property. */
    public String hint() {
        return hint;
    }
}
