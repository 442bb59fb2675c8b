package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import org.jspecify.annotations.Nullable;

/** A property that goes one way: one side alone sends it (JSON Schema Validation, 9.4). */
public enum OneWay {
    READ_ONLY(Packages.MODEL_INTERNAL + ".Side.SERVER", "only the server sets it, so that a request need not have it"),
    WRITE_ONLY(Packages.MODEL_INTERNAL + ".Side.CLIENT", "only a client sends it, so that a response need not have it"),
    /** It is said to be both. */
    NEITHER("", "no side sends it, so that it need not be given");

    private final String sender;
    private final String hint;

    OneWay(String sender, String hint) {
        this.sender = sender;
        this.hint = hint;
    }

    /** Which way a property goes; null: both, also where there is no such property. */
    public static @Nullable OneWay of(@Nullable Schema schema) {
        boolean readOnly = schema != null && schema.merged().is(Keyword.READ_ONLY);
        boolean writeOnly = schema != null && schema.merged().is(Keyword.WRITE_ONLY);
        return readOnly && writeOnly ? NEITHER : readOnly ? READ_ONLY : writeOnly ? WRITE_ONLY : null;
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
