package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;

/** The text of a header, to whoever reads it as what the document says that it is. */
final class HeaderText {

    private HeaderText() {}

    static boolean fits(String text, JsonNode schema) {
        try {
            switch (schema.path("type").asText()) {
                case "integer" -> {
                    if (schema.path("format").asText().equals("int32")) {
                        Integer.parseInt(text);
                    } else {
                        Long.parseLong(text);
                    }
                }
                case "number" -> Double.parseDouble(text);
                case "boolean" -> {
                    return text.equals("true") || text.equals("false");
                }
                default -> {
                    return true;
                }
            }
            return true;
        } catch (NumberFormatException another) {
            return false;
        }
    }
}
