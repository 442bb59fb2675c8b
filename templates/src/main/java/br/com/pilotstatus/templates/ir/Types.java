package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decides the Java type of a schema. */
final class Types {

    private static final JavaType OBJECT = JavaType.of("java.lang.Object", Kind.OTHER);

    private static final Map<String, JavaType> TEXT_FORMATS = Map.of(
            "date-time", JavaType.of("java.time.OffsetDateTime", Kind.OTHER),
            "date", JavaType.of("java.time.LocalDate", Kind.OTHER),
            "uri", JavaType.of("java.net.URI", Kind.OTHER),
            "uuid", JavaType.of("java.util.UUID", Kind.OTHER),
            "byte", JavaType.of("byte[]", Kind.OTHER));

    private final EffectiveSpec spec;
    private final Packages packages;

    Types(EffectiveSpec spec, Packages packages) {
        this.spec = spec;
        this.packages = packages;
    }

    JavaType of(JsonNode schema) {
        return of(schema, 0);
    }

    private JavaType of(JsonNode schema, int depth) {
        String name = EffectiveSpec.schemaName(schema);
        if (name != null) {
            JsonNode target = spec.schema(name);
            if (isModel(target)) {
                return JavaType.model(packages.model() + "." + name);
            }
            if (isOpenEnum(target)) {
                return JavaType.of(packages.model() + "." + name, Kind.OTHER);
            }
            // A component that is only another name for a list, a map or a value; one that contains itself is opaque.
            return depth > 20 ? OBJECT : of(target, depth + 1);
        }
        JsonNode only = onlyPart(schema);
        if (only != null) {
            return of(only, depth + 1);
        }
        return switch (type(schema)) {
            case "string" -> text(schema);
            case "integer" -> schema.path("format").asString("").equals("int32")
                    ? JavaType.of("java.lang.Integer", Kind.INTEGER) : JavaType.of("java.lang.Long", Kind.INTEGER);
            case "number" -> number(schema.path("format").asString(""));
            case "boolean" -> JavaType.of("java.lang.Boolean", Kind.OTHER);
            case "array" -> JavaType.listOf(of(schema.path("items"), depth + 1), refusesNull(schema.path("items")));
            case "object" -> map(schema, depth);
            default -> OBJECT;
        };
    }

    private static JavaType text(JsonNode schema) {
        JavaType formatted = TEXT_FORMATS.get(schema.path("format").asString(""));
        return formatted != null ? formatted : JavaType.of("java.lang.String", Kind.TEXT);
    }

    private static JavaType number(String format) {
        return switch (format) {
            case "float" -> JavaType.of("java.lang.Float", Kind.OTHER);
            case "double" -> JavaType.of("java.lang.Double", Kind.OTHER);
            default -> JavaType.of("java.math.BigDecimal", Kind.DECIMAL);
        };
    }

    private JavaType map(JsonNode schema, int depth) {
        JsonNode values = schema.path("additionalProperties");
        return JavaType.mapOf(values.isObject() ? of(values, depth + 1) : OBJECT, refusesNull(values));
    }

    /** A schema that says a type and not null among them. */
    private boolean refusesNull(JsonNode schema) {
        JsonNode resolved = spec.resolve(schema);
        JsonNode described = onlyPart(resolved) == null ? resolved : spec.resolve(onlyPart(resolved));
        return !isNullable(resolved) && !isNullable(described)
                && (described.has("type") || described.has("properties") || described.has("enum"));
    }

    /** Whether a component becomes a class with properties. */
    boolean isModel(JsonNode component) {
        return component.path("properties").isObject() && !component.path("properties").isEmpty()
                || component.path("allOf").isArray() && onlyPart(component) == null;
    }

    /** Whether a component becomes a value class with constants. */
    static boolean isOpenEnum(JsonNode component) {
        return component.path("enum").isArray() && type(component).equals("string");
    }

    /** Whether null is one of the values that a schema allows. */
    boolean isNullable(JsonNode schema) {
        JsonNode resolved = spec.resolve(schema);
        JsonNode type = resolved.path("type");
        if (type.isArray()) {
            return type.values().stream().anyMatch(each -> each.asString("").equals("null"));
        }
        return alternatives(resolved).stream().anyMatch(each -> type(each).equals("null"));
    }

    /** The one schema behind {@code allOf: [x]}, {@code anyOf: [x, null]} and the like; else {@code null}. */
    static JsonNode onlyPart(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>(alternatives(schema));
        schema.path("allOf").values().forEach(parts::add);
        parts.removeIf(part -> type(part).equals("null"));
        return parts.size() == 1 && !schema.has("properties") ? parts.get(0) : null;
    }

    private static List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        schema.path("oneOf").values().forEach(found::add);
        schema.path("anyOf").values().forEach(found::add);
        return found;
    }

    /** The type keyword, null left aside; empty where a schema allows several or says none. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isString()) {
            return type.asString();
        }
        List<String> names = new ArrayList<>();
        type.values().forEach(each -> names.add(each.asString()));
        if (names.size() > 1) {
            names.remove("null");
        }
        return names.size() == 1 ? names.get(0) : "";
    }
}
