package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.JavaType.Kind;
import br.com.pilotstatus.templates.schema.Parts;
import br.com.pilotstatus.templates.schema.TypeKeyword;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decides what a parameter is where everything is text, and its Java type. */
public final class ParameterTypes {

    private static final JavaType TEXT = JavaType.of("java.lang.String", Kind.TEXT);

    private final EffectiveSpec spec;
    private final Types types;
    private final Types json;

    public ParameterTypes(EffectiveSpec spec, Types types) {
        this.spec = spec;
        this.types = types.ofMembers();
        this.json = types;
    }

    public ParameterShape shape(JsonNode schema) {
        return shape(schema, 0);
    }

    private ParameterShape shape(JsonNode reference, int depth) {
        JsonNode schema = described(reference);
        if (schema.path("properties").isObject() || schema.path("allOf").size() > 1) {
            return ParameterShape.PAIRS;
        }
        List<JsonNode> alternatives = alternatives(schema);
        if (depth > 20) {
            return ParameterShape.MIXED;
        } else if (alternatives.size() > 1) {
            Set<ParameterShape> shapes = EnumSet.noneOf(ParameterShape.class);
            alternatives.forEach(each -> shapes.add(shape(each, depth + 1)));
            if (shapes.contains(ParameterShape.WORDS)) {
                // A list of one is written like the one.
                shapes.remove(ParameterShape.WORD);
            }
            return shapes.size() == 1 && !shapes.contains(ParameterShape.PAIRS)
                    ? shapes.iterator().next()
                    : ParameterShape.MIXED;
        }
        return switch (TypeKeyword.of(schema)) {
            case "array" -> ParameterShape.WORDS;
            case "object" -> ParameterShape.PAIRS;
            default -> schema.has("additionalProperties") ? ParameterShape.PAIRS : ParameterShape.WORD;
        };
    }

    /** The Java type: text for one of several kinds of word, which look alike where they are written. */
    public JavaType type(JsonNode schema) {
        return switch (shape(schema)) {
            case WORD -> word(schema);
            case WORDS -> words(schema);
            default -> types.of(schema);
        };
    }

    /** The Java type of a header in a response: text where it is no word or list of words. */
    public JavaType header(JsonNode header) {
        ParameterShape shape = shape(header.path("schema"));
        boolean words = shape == ParameterShape.WORD
                || shape == ParameterShape.WORDS && shape(items(header.path("schema"))) == ParameterShape.WORD;
        return words && header.has("schema") ? type(header.path("schema")) : TEXT;
    }

    /** The Java type of what is written as JSON, where kinds are told apart. */
    public JavaType ofJson(JsonNode schema) {
        return json.of(schema);
    }

    private JavaType word(JsonNode schema) {
        JavaType type = types.of(schema);
        return isOneOfSeveral(schema) || type.name().equals("Object") ? TEXT : type;
    }

    private JavaType words(JsonNode reference) {
        JsonNode schema = described(reference);
        List<JsonNode> alternatives = alternatives(schema);
        if (alternatives.size() > 1) {
            Set<String> names = alternatives.stream()
                    .map(each -> shape(each) == ParameterShape.WORDS ? item(each) : word(each))
                    .map(JavaType::name)
                    .collect(Collectors.toSet());
            JsonNode list = alternatives.stream()
                    .filter(each -> shape(each) == ParameterShape.WORDS)
                    .findFirst()
                    .orElseThrow();
            return JavaType.listOf(names.size() == 1 ? item(list) : TEXT, true);
        }
        JavaType item = item(schema);
        return item.equals(types.of(schema.path("items"))) ? types.of(schema) : JavaType.listOf(item, true);
    }

    private JavaType item(JsonNode list) {
        return word(described(list).path("items"));
    }

    /** Whether a word may be of several kinds, so that a value of one kind cannot be told from one of another. */
    public boolean isOneOfSeveral(JsonNode reference) {
        JsonNode schema = described(reference);
        Set<Class<?>> kinds = schema.path("enum").values().stream()
                .filter(each -> !each.isNull())
                .map(each -> each.isNumber() ? Number.class : each.getClass())
                .collect(Collectors.toSet());
        return alternatives(schema).size() > 1 || kinds.size() > 1;
    }

    /** What is in a list, whichever alternative it is. */
    public JsonNode items(JsonNode reference) {
        JsonNode schema = described(reference);
        for (JsonNode each : alternatives(schema)) {
            if (shape(each) == ParameterShape.WORDS) {
                return described(each).path("items");
            }
        }
        return schema.path("items");
    }

    /** The default, which may stand beside a reference; a missing node without one. */
    public JsonNode defaultOf(JsonNode schema) {
        return schema.has("default") ? schema.get("default") : described(schema).path("default");
    }

    /** The schema without references and wrappers of one. */
    public JsonNode described(JsonNode schema) {
        JsonNode described = spec.resolve(schema);
        for (int hops = 0; Parts.only(described) != null && hops < 20; hops++) {
            described = spec.resolve(Parts.only(described));
        }
        return described;
    }

    /** Alternatives that are not null: those of a composition, or one for each type. */
    private static List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        schema.path("oneOf").values().forEach(found::add);
        schema.path("anyOf").values().forEach(found::add);
        if (found.isEmpty() && schema.path("type").isArray()) {
            schema.path("type").values().forEach(type -> found.add(((ObjectNode) schema.deepCopy()).set("type", type)));
        }
        found.removeIf(each -> TypeKeyword.of(each).equals("null"));
        return found;
    }
}
