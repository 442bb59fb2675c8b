package br.com.pilotstatus.templates.changes.report;

import tools.jackson.databind.JsonNode;

/** Values of a document inside Markdown. */
public final class Code {

    private Code() {}

    /** Returns a text as code in one line, whatever it holds. */
    public static String of(String text) {
        return text.isEmpty() ? "`\"\"`" : '`' + text.replace('`', '\'').replaceAll("\\s+", " ") + '`';
    }

    /** Returns a JSON value as code; {@code none} for none. */
    public static String of(JsonNode value) {
        return value.isMissingNode() ? "none" : of(value.isString() ? value.asString() : value.toString());
    }
}
