package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.StrictJson;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells text from numbers, booleans and null. */
final class Scalars {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private Scalars() {}

    /** Returns the value of a scalar; a missing node if it is a number beyond what is read. */
    static JsonNode of(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain() || scalar.getTag().isPresent()) {
            return JSON.stringNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> NUMBER.matcher(text).matches() ? StrictJson.readLeniently(text) : JSON.stringNode(text);
        };
    }
}
