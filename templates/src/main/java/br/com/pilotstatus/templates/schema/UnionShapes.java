package br.com.pilotstatus.templates.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What tells the alternatives of a union apart, as source of the support class {@code UnionShape}. */
public final class UnionShapes {

    private static final Map<String, String> TEXTS = Map.of(
            "OffsetDateTime",
            "text(java.time.OffsetDateTime::parse)",
            "LocalDate",
            "text(java.time.LocalDate::parse)",
            "UUID",
            "text(java.util.UUID::fromString)",
            "URI",
            "uri()",
            "byte[]",
            "base64()");

    private static final Map<String, String> INTEGERS =
            Map.of("Integer", "integer(Integer::valueOf)", "BigInteger", "integer(java.math.BigInteger::new)");

    private static final String LONG = "integer(Long::valueOf)";

    private static final int DEEPEST = 3;

    private final EffectiveSpec spec;
    private final Types types;

    public UnionShapes(EffectiveSpec spec, Types types) {
        this.spec = spec;
        this.types = types;
    }

    public String of(JsonNode schema) {
        return of(schema, 0);
    }

    private String of(JsonNode schema, int depth) {
        String component = types.forms().className(schema);
        if (component != null && depth < DEEPEST) {
            JsonNode target = spec.schema(component);
            return switch (types.forms().of(component)) {
                case MODEL -> object(target);
                case ENUM -> known(EnumValues.of(target, spec));
                default ->
                    "UnionShape.either("
                            + Parts.alternatives(target).stream()
                                    .map(each -> of(each, depth + 1) + constant(each, target))
                                    .collect(Collectors.joining(", "))
                            + ")";
            };
        }
        return plain(Parts.merged(schema, spec), depth);
    }

    /** What the discriminator of a union inside the union says of a model. */
    private String constant(JsonNode alternative, JsonNode union) {
        String component = types.forms().className(alternative);
        JsonNode discriminator = union.path("discriminator");
        if (component == null || types.forms().of(component) != ComponentKind.MODEL || discriminator.isEmpty()) {
            return "";
        }
        return ".constant(" + Text.literal(discriminator.path("propertyName").asString("")) + ", "
                + new DiscriminatorValues(discriminator, spec, types, each -> Set.of())
                        .of(component).stream().map(Text::literal).collect(Collectors.joining(", "))
                + ")";
    }

    private String plain(JsonNode schema, int depth) {
        String type = types.of(schema).name();
        return switch (depth < DEEPEST ? TypeKeyword.of(schema) : "") {
            case "string" -> "UnionShape." + TEXTS.getOrDefault(type, "text()");
            case "integer" -> "UnionShape." + INTEGERS.getOrDefault(type, LONG);
            case "number" -> "UnionShape.number()";
            case "boolean" -> "UnionShape.bool()";
            case "array" -> "UnionShape.list(" + of(schema.path("items"), depth + 1) + ")";
            case "object" -> "UnionShape.map(" + of(schema.path("additionalProperties"), depth + 1) + ")";
            default -> "UnionShape.any()";
        };
    }

    private String known(EnumValues values) {
        return "UnionShape.oneOf("
                + switch (EnumKind.of(values.values())) {
                    case TEXT -> "\"a string\", UnionShape.text()";
                    case INTEGER -> "\"an integer\", UnionShape." + LONG;
                    case NUMBER -> "\"a number\", UnionShape.number()";
                    case ANY -> "\"a value\", UnionShape.any()";
                }
                + values.values().stream().map(each -> literal(each.json())).collect(Collectors.joining()) + ")";
    }

    /** A value as the support class compares it, as one more argument: 1.0 is the number 1. */
    private static String literal(JsonNode value) {
        return ", "
                + Text.literal(
                        value.isNumber()
                                ? new BigDecimal(value.asString())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : value.asString("null"));
    }

    private String object(JsonNode schema) {
        Members members = Members.of(schema, spec);
        List<String> calls = new ArrayList<>(List.of("UnionShape.object()"));
        Set<String> required = members.required();
        call(calls, "required", required.stream().filter(each -> way(members, each) == null));
        for (OneWay way : List.of(OneWay.READ_ONLY, OneWay.WRITE_ONLY)) {
            call(calls, "requiredOf", way.sender(), required.stream().filter(each -> way(members, each) == way));
        }
        call(
                calls,
                "optional",
                members.properties().keySet().stream()
                        .filter(each -> !required.contains(each) || way(members, each) == OneWay.NEITHER));
        members.properties().forEach((name, member) -> {
            JsonNode merged = Parts.merged(member, spec);
            String orNull = types.isNullable(member) && !Parts.isNull(merged) ? ", \"null\"" : "";
            String component = types.forms().className(member);
            JsonNode only = merged.has("const")
                    ? merged.get("const")
                    : merged.path("enum").size() == 1 ? merged.path("enum").get(0) : null;
            if (only != null && only.isValueNode()) {
                calls.add(".constant(" + Text.literal(name) + literal(only) + orNull + ")");
            } else if (component != null && types.forms().of(component) == ComponentKind.ENUM) {
                calls.add(".usual(" + Text.literal(name)
                        + EnumValues.of(spec.schema(component), spec).values().stream()
                                .map(each -> literal(each.json()))
                                .collect(Collectors.joining())
                        + orNull + ")");
            }
        });
        return String.join("", calls);
    }

    private OneWay way(Members members, String property) {
        return OneWay.of(members.properties().get(property), spec);
    }

    private static void call(List<String> calls, String method, String first, Stream<String> names) {
        String arguments = names.map(Text::literal).collect(Collectors.joining(", "));
        if (!arguments.isEmpty()) {
            calls.add("." + method + "(" + first + ", " + arguments + ")");
        }
    }

    private static void call(List<String> calls, String method, Stream<String> names) {
        String arguments = names.map(Text::literal).collect(Collectors.joining(", "));
        if (!arguments.isEmpty()) {
            calls.add("." + method + "(" + arguments + ")");
        }
    }
}
