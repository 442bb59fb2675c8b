package br.com.pilotstatus.templates.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What tells the alternatives of a union apart, as source of the support class {@code UnionShape}. */
final class Shapes {

    private static final Map<String, String> FORMATS = Map.of("OffsetDateTime", "java.time.OffsetDateTime::parse",
            "LocalDate", "java.time.LocalDate::parse", "UUID", "java.util.UUID::fromString");

    private static final int DEEPEST = 3;

    private final EffectiveSpec spec;
    private final Types types;

    Shapes(EffectiveSpec spec, Types types) {
        this.spec = spec;
        this.types = types;
    }

    String of(JsonNode schema) {
        return of(schema, 0);
    }

    private String of(JsonNode schema, int depth) {
        String component = types.forms().className(schema);
        if (component != null && depth < DEEPEST) {
            JsonNode target = spec.schema(component);
            return switch (types.forms().of(component)) {
                case MODEL -> object(target);
                case ENUM -> known(EnumValues.of(target, spec));
                default -> "UnionShape.either(" + Parts.alternatives(target).stream()
                        .map(each -> of(each, depth + 1) + constant(each, target)).collect(Collectors.joining(", ")) + ")";
            };
        }
        return plain(Parts.merged(schema, spec), depth);
    }

    /** What the discriminator of a union inside the union says of a model. */
    private String constant(JsonNode alternative, JsonNode union) {
        String component = types.forms().className(alternative);
        JsonNode discriminator = union.path("discriminator");
        if (component == null || types.forms().of(component) != Form.MODEL || discriminator.isEmpty()) {
            return "";
        }
        return ".constant(" + Text.literal(discriminator.path("propertyName").asString("")) + ", "
                + new Discriminators(discriminator, spec, types, each -> Set.of()).of(component).stream()
                        .map(Text::literal).collect(Collectors.joining(", ")) + ")";
    }

    private String plain(JsonNode schema, int depth) {
        String format = FORMATS.get(types.of(schema).name());
        return switch (depth < DEEPEST ? Types.type(schema) : "") {
            case "string" -> "UnionShape.text(" + (format == null ? "" : format) + ")";
            case "integer" -> "UnionShape.integer()";
            case "number" -> "UnionShape.number()";
            case "boolean" -> "UnionShape.bool()";
            case "array" -> "UnionShape.list(" + of(schema.path("items"), depth + 1) + ")";
            case "object" -> "UnionShape.map(" + of(schema.path("additionalProperties"), depth + 1) + ")";
            default -> "UnionShape.any()";
        };
    }

    private String known(EnumValues values) {
        boolean text = values.values().stream().allMatch(each -> each.json().isString());
        boolean integer = values.values().stream().allMatch(each -> each.json().isIntegralNumber());
        return (text ? "UnionShape.oneOf(\"a string\", UnionShape.text(), " : integer ? "UnionShape.oneOf(\"an integer\", UnionShape.integer(), "
                : "UnionShape.oneOf(\"a value\", UnionShape.any(), ") + literals(values) + ")";
    }

    private static String literals(EnumValues values) {
        return values.values().stream().map(each -> Text.literal(each.json().asString())).collect(Collectors.joining(", "));
    }

    private String object(JsonNode schema) {
        Members members = Members.of(schema, spec);
        List<String> calls = new ArrayList<>(List.of("UnionShape.object()"));
        call(calls, "required", members.required().stream());
        call(calls, "optional", members.properties().keySet().stream().filter(each -> !members.required().contains(each)));
        members.properties().forEach((name, member) -> {
            JsonNode merged = Parts.merged(member, spec);
            String component = types.forms().className(member);
            JsonNode only = merged.has("const") ? merged.get("const")
                    : merged.path("enum").size() == 1 ? merged.path("enum").get(0) : null;
            if (only != null && only.isValueNode()) {
                calls.add(".constant(" + Text.literal(name) + ", " + Text.literal(only.asString()) + ")");
            } else if (component != null && types.forms().of(component) == Form.ENUM) {
                calls.add(".usual(" + Text.literal(name) + ", " + literals(EnumValues.of(spec.schema(component), spec)) + ")");
            }
        });
        return String.join("", calls);
    }

    private static void call(List<String> calls, String method, Stream<String> names) {
        String arguments = names.map(Text::literal).collect(Collectors.joining(", "));
        if (!arguments.isEmpty()) {
            calls.add("." + method + "(" + arguments + ")");
        }
    }
}
