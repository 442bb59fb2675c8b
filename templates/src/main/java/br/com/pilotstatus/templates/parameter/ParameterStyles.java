package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decides how a parameter is written (OpenAPI 3.1, Parameter Object and its style examples), or that it can't be. */
public final class ParameterStyles {

    private static final String INSTEAD = "; give the parameter content of application/json instead of a schema";

    private static final Map<String, List<String>> STYLES = Map.of(
            "path",
            List.of("simple", "label"),
            "header",
            List.of("simple"),
            "cookie",
            List.of("form"),
            "query",
            List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"));

    private final ParameterTypes types;

    public ParameterStyles(ParameterTypes types) {
        this.types = types;
    }

    public ParameterStyle of(JsonNode parameter, String pointer) {
        String in = parameter.path("in").asString();
        if (parameter.has("content")) {
            return content(parameter.path("content"), pointer + "/content");
        }
        String style = parameter.path("style").asString(STYLES.get(in).get(0));
        refuseStyle(style, in, pointer + "/style");
        ParameterShape shape = types.shape(parameter.path("schema"));
        boolean exploded = parameter.path("explode").asBoolean(style.equals("form"));
        boolean reserved = in.equals("query") && parameter.path("allowReserved").asBoolean(false);
        if (shape == ParameterShape.MIXED) {
            throw new UnsupportedSpecException(
                    pointer + "/schema",
                    "what is either an object or not can't be told apart in "
                            + "text; leave one alternative with an overlay action, or" + INSTEAD.substring(1));
        }
        String constant = constant(style, exploded, shape, pointer + "/style");
        refuseInside(parameter.path("schema"), shape, constant, pointer + "/schema");
        boolean plain = !constant.equals("LABEL")
                && (shape == ParameterShape.WORD
                        || shape == ParameterShape.WORDS
                                && in.equals("query")
                                && constant.equals("FORM_EXPLODED")
                                && types.defaultOf(parameter.path("schema")).isMissingNode());
        return new ParameterStyle(plain ? null : constant, reserved);
    }

    private static ParameterStyle content(JsonNode content, String pointer) {
        String mediaType = content.propertyNames().stream().findFirst().orElse("");
        if (MediaTypes.isJson(mediaType)) {
            return new ParameterStyle("JSON", false);
        } else if (mediaType.startsWith("text/")) {
            return ParameterStyle.PLAIN;
        }
        throw new UnsupportedSpecException(
                pointer,
                "a parameter of " + mediaType
                        + " is not supported; declare application/json, or text/plain for text that is sent as it is");
    }

    private static void refuseStyle(String style, String in, String pointer) {
        if (!STYLES.get(in).contains(style)) {
            throw new UnsupportedSpecException(
                    pointer,
                    "style " + style + " is not supported in " + in
                            + (style.equals("matrix")
                                    ? ", because JAX-RS takes what follows a semicolon out of the path"
                                    : "")
                            + "; use " + STYLES.get(in).get(0));
        }
    }

    public static String constant(String style, boolean exploded, ParameterShape shape, String pointer) {
        if (style.equals("deepObject")) {
            if (shape != ParameterShape.PAIRS) {
                throw new UnsupportedSpecException(
                        pointer,
                        "style deepObject is only defined for objects; use form, which repeats the name of a list");
            }
            return "DEEP_OBJECT";
        } else if (exploded && style.endsWith("Delimited")) {
            return "FORM_EXPLODED";
        }
        return switch (style) {
            case "spaceDelimited" -> "SPACE_DELIMITED";
            case "pipeDelimited" -> "PIPE_DELIMITED";
            case "simple" -> exploded && shape == ParameterShape.PAIRS ? "SIMPLE_EXPLODED" : "SIMPLE";
            case "label" -> exploded && shape != ParameterShape.WORD ? "LABEL_EXPLODED" : "LABEL";
            default -> exploded ? "FORM_EXPLODED" : "FORM";
        };
    }

    private void refuseInside(JsonNode schema, ParameterShape shape, String constant, String pointer) {
        switch (shape) {
            case WORDS -> {
                if (types.shape(types.items(schema)) != ParameterShape.WORD) {
                    throw new UnsupportedSpecException(
                            pointer, "a list of lists or objects has no form in text" + INSTEAD);
                }
            }
            case PAIRS -> new ObjectProperties(types).refuse(schema, constant, pointer, INSTEAD);
            default -> {}
        }
    }
}
