package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.openapi.Encoding;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides how the fields of an {@code application/x-www-form-urlencoded} body are written that have {@code style},
 * {@code explode} or {@code allowReserved} (OpenAPI 3.1, Encoding Object).
 */
public final class FieldStyles {

    private static final String INSTEAD =
            "; leave style, explode and allowReserved out by an overlay action, then it is JSON";

    private final Map<String, Schema> properties;
    private final MediaType form;
    private final ParameterTypes types;

    public FieldStyles(Map<String, Schema> properties, MediaType form, ParameterTypes types) {
        this.properties = properties;
        this.form = form;
        this.types = types;
    }

    public ParameterSerialization of(String name) {
        Encoding said = form.encoding(name);
        Schema schema = schema(name);
        String style = said.style();
        Pointer pointer = said.pointer();
        ParameterShape shape = types.shape(schema);
        if (shape == ParameterShape.MIXED) {
            throw new UnsupportedSpecException(
                    pointer,
                    "what is either an object or not can't be told apart in text; leave one"
                            + " alternative by an overlay action, or" + INSTEAD.substring(1));
        }
        String constant = style.equals("deepObject")
                ? "BRACKETS"
                : ParameterStyles.constant(style, said.isExploded(), shape, pointer.child("style"));
        refuseInside(schema, shape, constant, pointer);
        boolean plain =
                shape == ParameterShape.WORD || shape == ParameterShape.WORDS && constant.equals("FORM_EXPLODED");
        return named(name, new ParameterSerialization(plain ? null : constant, said.allowsReserved()), shape, pointer);
    }

    private void refuseInside(Schema schema, ParameterShape shape, String constant, Pointer pointer) {
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
    private void refuseAlternatives(Schema reference, Pointer pointer, Set<Schema> seen) {
        Schema schema = types.described(reference);
        if (!seen.add(schema)) {
            return;
        }
        if (types.shape(schema) == ParameterShape.MIXED || types.isOneOfSeveral(schema)) {
            throw new UnsupportedSpecException(
                    pointer,
                    "a value of one of several kinds can't be told apart in text; leave one"
                            + " alternative by an overlay action, or" + INSTEAD.substring(1));
        }
        List<Schema> inside =
                new ArrayList<>(ObjectProperties.all(schema, types).values());
        inside.add(types.items(schema));
        inside.stream().filter(Schema::isObject).forEach(each -> refuseAlternatives(each, pointer, seen));
    }

    /** Which names are the field's own, where it is made of names. */
    private ParameterSerialization named(
            String name, ParameterSerialization wire, ParameterShape shape, Pointer pointer) {
        boolean spread = "FORM_EXPLODED".equals(wire.style()) && shape == ParameterShape.PAIRS;
        if (shape != ParameterShape.PAIRS || !spread && !"BRACKETS".equals(wire.style())) {
            return wire;
        }
        ObjectProperties objects = new ObjectProperties(types);
        if (!objects.isOpen(schema(name))) {
            return new ParameterSerialization(wire.style(), wire.reserved(), objects.names(schema(name)), List.of());
        } else if (!spread) {
            return wire;
        }
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Schema> other : properties.entrySet()) {
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
        return new ParameterSerialization(wire.style(), wire.reserved(), List.of(), others);
    }

    private Schema schema(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    private boolean isSpread(String name) {
        Encoding said = form.encoding(name);
        return said.isStyled()
                && said.style().equals("form")
                && said.isExploded()
                && types.shape(schema(name)) == ParameterShape.PAIRS;
    }
}
