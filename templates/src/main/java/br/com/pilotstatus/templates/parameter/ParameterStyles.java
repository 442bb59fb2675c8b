package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    public ParameterSerialization of(Parameter parameter) {
        Pointer pointer = parameter.pointer();
        if (parameter.hasContent()) {
            return content(parameter, pointer.child("content"));
        }
        Schema schema = parameter.schema();
        refuseStyle(parameter);
        ParameterShape shape = types.shape(schema);
        if (shape == ParameterShape.MIXED) {
            throw new UnsupportedSpecException(
                    pointer.child("schema"),
                    "what is either an object or not can't be told apart in "
                            + "text; leave one alternative with an overlay action, or" + INSTEAD.substring(1));
        }
        String constant = constant(parameter.style(), parameter.isExploded(), shape, pointer.child("style"));
        refuseInside(schema, shape, constant, pointer.child("schema"));
        boolean repeated = shape == ParameterShape.WORDS
                && parameter.in().equals("query")
                && constant.equals("FORM_EXPLODED")
                && types.defaultOf(schema).isMissingNode();
        boolean word = shape == ParameterShape.WORD && !constant.equals("LABEL");
        return repeated || word && parameter.in().equals("cookie")
                ? ParameterSerialization.forServer(constant, parameter.allowsReserved())
                : new ParameterSerialization(word ? null : constant, parameter.allowsReserved());
    }

    private ParameterSerialization content(Parameter parameter, Pointer pointer) {
        List<MediaType> content = parameter.content();
        String mediaType = content.isEmpty() ? "" : content.get(0).name();
        if (MediaType.isJson(mediaType)) {
            return new ParameterSerialization("JSON", false);
        } else if (mediaType.startsWith("text/")
                || mediaType.equals("*/*") && types.shape(parameter.schema()) == ParameterShape.WORD) {
            return ParameterSerialization.PLAIN;
        }
        throw new UnsupportedSpecException(
                pointer,
                "a parameter of " + mediaType
                        + " is not supported; declare application/json, or text/plain for text that is sent as it is");
    }

    private static void refuseStyle(Parameter parameter) {
        String style = parameter.style();
        List<String> supported = Objects.requireNonNull(STYLES.get(parameter.in()), parameter.in());
        if (!supported.contains(style)) {
            throw new UnsupportedSpecException(
                    parameter.pointer().child("style"),
                    "style " + style + " is not supported in " + parameter.in()
                            + (style.equals("matrix")
                                    ? ", because JAX-RS takes what follows a semicolon out of the path"
                                    : "")
                            + "; use " + supported.get(0));
        }
    }

    static String constant(String style, boolean exploded, ParameterShape shape, Pointer pointer) {
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

    private void refuseInside(Schema schema, ParameterShape shape, String constant, Pointer pointer) {
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
