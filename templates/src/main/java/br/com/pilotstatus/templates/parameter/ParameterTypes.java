package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.openapi.Header;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.EnumValues;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.JavaType.Kind;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Decides what a parameter is where everything is text, and its Java type. */
public final class ParameterTypes {

    private static final JavaType TEXT = JavaType.of("java.lang.String", Kind.TEXT);

    private final Types types;
    private final Types json;

    public ParameterTypes(Types types) {
        this.types = types.ofMembers();
        this.json = types;
    }

    ParameterShape shape(Schema schema) {
        return shape(schema, new HashSet<>());
    }

    private ParameterShape shape(Schema reference, Set<Schema> around) {
        Schema schema = described(reference);
        if (schema.get(Keyword.PROPERTIES).isObject()
                || schema.get(Keyword.ALL_OF).size() > 1) {
            return ParameterShape.PAIRS;
        }
        List<Schema> alternatives = alternatives(schema);
        if (alternatives.size() > 1) {
            if (!around.add(schema)) {
                return ParameterShape.MIXED;
            }
            Set<ParameterShape> shapes = EnumSet.noneOf(ParameterShape.class);
            alternatives.forEach(each -> shapes.add(shape(each, around)));
            around.remove(schema);
            if (shapes.contains(ParameterShape.WORDS)) {
                // A list of one is written like the one.
                shapes.remove(ParameterShape.WORD);
            }
            return shapes.size() == 1 && !shapes.contains(ParameterShape.PAIRS)
                    ? shapes.iterator().next()
                    : ParameterShape.MIXED;
        }
        return switch (schema.type()) {
            case "array" -> ParameterShape.WORDS;
            case "object" -> ParameterShape.PAIRS;
            default -> schema.has(Keyword.ADDITIONAL_PROPERTIES) ? ParameterShape.PAIRS : ParameterShape.WORD;
        };
    }

    /** The Java type: text for one of several kinds of word, which look alike where they are written. */
    public JavaType type(Schema schema) {
        return switch (shape(schema)) {
            case WORD -> word(schema);
            case WORDS -> words(schema);
            default -> types.of(schema);
        };
    }

    /** The Java type of a header in a response: text where it is no word or list of words. */
    public JavaType header(Header header) {
        Schema schema = header.schema();
        ParameterShape shape = shape(schema);
        boolean words = shape == ParameterShape.WORD
                || shape == ParameterShape.WORDS && shape(items(schema)) == ParameterShape.WORD;
        return words && schema.exists() ? type(schema) : TEXT;
    }

    /** The Java type of what is written as JSON, where kinds are told apart. */
    public JavaType ofJson(Schema schema) {
        return json.of(schema);
    }

    private JavaType word(Schema schema) {
        JavaType type = types.of(schema);
        return isOneOfSeveral(schema) || type.name().equals("Object") ? TEXT : type;
    }

    private JavaType words(Schema reference) {
        Schema schema = described(reference);
        List<Schema> alternatives = alternatives(schema);
        if (alternatives.size() > 1) {
            Set<String> names = alternatives.stream()
                    .map(each -> shape(each) == ParameterShape.WORDS ? item(each) : word(each))
                    .map(JavaType::name)
                    .collect(Collectors.toSet());
            Schema list = alternatives.stream()
                    .filter(each -> shape(each) == ParameterShape.WORDS)
                    .findFirst()
                    .orElseThrow();
            return JavaType.listOf(names.size() == 1 ? item(list) : TEXT, true);
        }
        JavaType item = item(schema);
        return item.equals(types.of(schema.one(Keyword.ITEMS))) ? types.of(schema) : JavaType.listOf(item, true);
    }

    private JavaType item(Schema list) {
        return word(described(list).one(Keyword.ITEMS));
    }

    /** Whether a word may be of several kinds, so that a value of one kind cannot be told from one of another. */
    boolean isOneOfSeveral(Schema reference) {
        Schema schema = described(reference);
        Set<Class<?>> kinds = schema.get(Keyword.ENUM).values().stream()
                .filter(each -> !each.isNull())
                .map(each -> each.isNumber() ? Number.class : each.getClass())
                .collect(Collectors.toSet());
        return alternatives(schema).size() > 1 || kinds.size() > 1;
    }

    /** What a word of several kinds may be, or those of a list, as it is written; none where that may be anything. */
    public List<String> listed(Schema schema) {
        Schema word = shape(schema) == ParameterShape.WORDS ? items(schema) : schema;
        if (!isOneOfSeveral(word) || EnumValues.isOpen(word)) {
            return List.of();
        }
        return EnumValues.of(described(word)).values().stream()
                .map(each -> each.json().asString())
                .toList();
    }

    /** What is in a list, whichever alternative it is. */
    Schema items(Schema reference) {
        Schema schema = described(reference);
        for (Schema each : alternatives(schema)) {
            if (shape(each) == ParameterShape.WORDS) {
                return described(each).one(Keyword.ITEMS);
            }
        }
        return schema.one(Keyword.ITEMS);
    }

    /** The default, which may stand beside a reference; a missing node without one. */
    public JsonNode defaultOf(Schema schema) {
        return schema.has(Keyword.DEFAULT)
                ? schema.get(Keyword.DEFAULT)
                : described(schema).get(Keyword.DEFAULT);
    }

    /** The schema without references and wrappers of one. */
    Schema described(Schema schema) {
        Schema described = schema.resolve();
        Set<Schema> seen = new HashSet<>();
        while (described.only() != null && seen.add(described)) {
            described = described.only().resolve();
        }
        return described;
    }

    /** Alternatives that are not null: those of a composition, or one for each type. */
    private static List<Schema> alternatives(Schema schema) {
        List<Schema> found = new ArrayList<>(schema.list(Keyword.ONE_OF));
        found.addAll(schema.list(Keyword.ANY_OF));
        JsonNode types = schema.get(Keyword.TYPE);
        if (found.isEmpty() && types.isArray()) {
            types.values().forEach(type -> found.add(schema.with(Keyword.TYPE, type)));
        }
        found.removeIf(each -> each.type().equals("null"));
        return found;
    }
}
