package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.spec.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * An argument of an operation: a parameter, or the request body.
 *
 * @param in          {@code path}, {@code query}, {@code header}, {@code cookie} or {@code body}
 * @param literal     name on the wire as a Java string literal
 * @param name        name in Java
 * @param type        type as written in source
 * @param required    whether it must be given
 * @param annotations Bean Validation annotations, in order, as source
 * @param description what the spec says of it
 * @param imports     fully qualified names that it needs
 */
public record Parameter(String in, String literal, String name, String type, boolean required,
        List<String> annotations, String description, Set<String> imports) {

    private static final Map<String, String> STYLES =
            Map.of("path", "simple", "header", "simple", "query", "form", "cookie", "form");

    static Parameter of(JsonNode node, Types types, EffectiveSpec spec, String pointer, Set<String> taken) {
        String in = node.path("in").asString();
        String wire = node.path("name").asString();
        JsonNode schema = spec.resolve(node.path("schema"));
        refuseWhatIsNotSupported(node, in, schema, pointer);
        JavaType type = types.of(node.path("schema"));
        boolean required = in.equals("path") || node.path("required").asBoolean(false);
        Constraints constraints = Constraints.of(schema, type, required, pointer + "/schema");
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(constraints.imports());
        return new Parameter(in, Text.literal(wire), Names.free(JavaNames.memberName(wire), taken), type.name(), required,
                constraints.annotations(), node.path("description").asString(""), imports);
    }

    static Parameter body(String name, JavaType type, boolean required, String description) {
        Set<String> imports = new TreeSet<>(type.imports());
        List<String> annotations = new ArrayList<>();
        if (required) {
            annotations.add("@NotNull");
            imports.add("jakarta.validation.constraints.NotNull");
        }
        if (type.cascades()) {
            annotations.add("@Valid");
            imports.add("jakarta.validation.Valid");
        }
        return new Parameter("body", "\"body\"", name, type.name(), required, annotations, description, imports);
    }

    private static void refuseWhatIsNotSupported(JsonNode node, String in, JsonNode schema, String pointer) {
        if (node.has("content")) {
            throw new UnsupportedSpecException(pointer + "/content",
                    "parameters with content are not supported; give the parameter a schema");
        }
        String style = node.path("style").asString(STYLES.get(in));
        if (!style.equals(STYLES.get(in))) {
            throw new UnsupportedSpecException(pointer + "/style",
                    "style " + style + " is not supported in " + in + "; use " + STYLES.get(in));
        }
        String type = Types.type(schema);
        boolean exploded = node.path("explode").asBoolean(!style.equals("simple"));
        if (type.equals("array") && in.equals("query") && !exploded) {
            throw new UnsupportedSpecException(pointer + "/explode",
                    "explode: false is not supported for an array in the query; leave it out, so that the name is repeated");
        }
        if (type.equals("object") || type.equals("array") && in.equals("cookie")) {
            throw new UnsupportedSpecException(pointer + "/schema",
                    "a parameter of type " + type + " is not supported in " + in + "; use a string, number, boolean"
                            + (in.equals("cookie") ? "" : " or an array of them"));
        }
    }

    public boolean isBody() {
        return in.equals("body");
    }

    /** The JAX-RS annotation that binds it; empty for a body. */
    public String binding() {
        return isBody() ? "" : "@" + Character.toUpperCase(in.charAt(0)) + in.substring(1) + "Param(" + literal + ")";
    }

    /** What its Javadoc says in a client. */
    public String clientDoc() {
        return doc() + (required ? "" : "; may be null, then it is not sent");
    }

    /** What its Javadoc says in a server. */
    public String serverDoc() {
        return doc() + (required ? "" : "; null where it was not sent");
    }

    private String doc() {
        String text = description.isEmpty() ? (isBody() ? "the request body" : in + " parameter " + literal) : description;
        return String.join("", Text.javadoc(text)).strip().replaceAll("\\.$", "");
    }

    /** The type without its arguments, as a Javadoc link wants it. */
    public String rawType() {
        return type.replaceAll("<.*>", "");
    }

    /** What the method without optional parameters hands on. */
    public String shortArgument() {
        return required || isBody() ? name : "null";
    }
}
