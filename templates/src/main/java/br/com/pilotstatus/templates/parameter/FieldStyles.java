package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import br.com.pilotstatus.templates.spec.document.Encodings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Decides how the fields of an {@code application/x-www-form-urlencoded} body are written that have {@code style},
 * {@code explode} or {@code allowReserved} (OpenAPI 3.1, Encoding Object).
 */
public final class FieldStyles {

    private static final String INSTEAD =
            "; leave style, explode and allowReserved out by an overlay action, then it is JSON";

    private final Map<String, JsonNode> properties;
    private final JsonNode encoding;
    private final ParameterTypes types;

    public FieldStyles(Map<String, JsonNode> properties, JsonNode encoding, ParameterTypes types) {
        this.properties = properties;
        this.encoding = encoding;
        this.types = types;
    }

    public static boolean isStyled(JsonNode encoding) {
        return Encodings.STYLE.stream().anyMatch(encoding::has);
    }

    public ParameterStyle of(String name, String pointer) {
        JsonNode said = encoding.path(name);
        JsonNode schema = properties.get(name);
        String style = said.path("style").asString("form");
        boolean exploded = said.path("explode").asBoolean(style.equals("form"));
        ParameterShape shape = types.shape(schema);
        if (shape == ParameterShape.MIXED) {
            throw new UnsupportedSpecException(
                    pointer,
                    "what is either an object or not can't be told apart in text; leave one"
                            + " alternative by an overlay action, or" + INSTEAD.substring(1));
        }
        String constant = style.equals("deepObject")
                ? "BRACKETS"
                : ParameterStyles.constant(style, exploded, shape, pointer + "/style");
        refuseInside(schema, shape, constant, pointer);
        boolean plain =
                shape == ParameterShape.WORD || shape == ParameterShape.WORDS && constant.equals("FORM_EXPLODED");
        return named(
                name,
                new ParameterStyle(
                        plain ? null : constant, said.path("allowReserved").asBoolean(false)),
                shape,
                pointer);
    }

    private void refuseInside(JsonNode schema, ParameterShape shape, String constant, String pointer) {
        if (constant.equals("BRACKETS")) {
            refuseAlternatives(schema, pointer, new HashSet<>());
        } else if (shape == ParameterShape.PAIRS) {
            new ObjectProperties(types).refuse(schema, constant, pointer, INSTEAD);
        } else if (shape == ParameterShape.WORDS && types.shape(types.items(schema)) != ParameterShape.WORD) {
            throw new UnsupportedSpecException(
                    pointer,
                    "a list of lists or objects has no form in this style; use deepObject," + " or"
                            + INSTEAD.substring(1));
        }
    }

    /** Brackets tell objects and lists from words at any depth, but not one kind of word from another. */
    private void refuseAlternatives(JsonNode reference, String pointer, Set<JsonNode> seen) {
        JsonNode schema = types.described(reference);
        if (!seen.add(schema)) {
            return;
        }
        if (types.shape(schema) == ParameterShape.MIXED || types.isOneOfSeveral(schema)) {
            throw new UnsupportedSpecException(
                    pointer,
                    "a value of one of several kinds can't be told apart in text; leave one"
                            + " alternative by an overlay action, or" + INSTEAD.substring(1));
        }
        List<JsonNode> inside =
                new ArrayList<>(ObjectProperties.all(schema, types).values());
        inside.add(types.items(schema));
        inside.stream().filter(JsonNode::isObject).forEach(each -> refuseAlternatives(each, pointer, seen));
    }

    /** Which names are the field's own, where it is made of names. */
    private ParameterStyle named(String name, ParameterStyle wire, ParameterShape shape, String pointer) {
        boolean spread = "FORM_EXPLODED".equals(wire.style()) && shape == ParameterShape.PAIRS;
        if (shape != ParameterShape.PAIRS || !spread && !"BRACKETS".equals(wire.style())) {
            return wire;
        }
        ObjectProperties objects = new ObjectProperties(types);
        if (!objects.isOpen(properties.get(name))) {
            return new ParameterStyle(wire.style(), wire.reserved(), objects.names(properties.get(name)), List.of());
        } else if (!spread) {
            return wire;
        }
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, JsonNode> other : properties.entrySet()) {
            if (!other.getKey().equals(name)) {
                others.add(other.getKey());
                if (isSpread(other.getKey())) {
                    if (objects.isOpen(other.getValue())) {
                        throw new UnsupportedSpecException(
                                pointer,
                                "this form has several fields that take any name, so that none"
                                        + " can be told from another; use style deepObject, or name their properties");
                    }
                    others.addAll(objects.names(other.getValue()));
                }
            }
        }
        return new ParameterStyle(wire.style(), wire.reserved(), List.of(), others);
    }

    private boolean isSpread(String name) {
        JsonNode said = encoding.path(name);
        return isStyled(said)
                && said.path("style").asString("form").equals("form")
                && said.path("explode").asBoolean(true)
                && types.shape(properties.get(name)) == ParameterShape.PAIRS;
    }
}
