package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Discriminator;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What tells the alternatives of a union apart, as source of the support class {@code UnionShape}. */
public final class UnionShapes {

    private static final String SHAPE = Packages.MODEL_INTERNAL + ".UnionShape.";

    private static final String LONG = "integer(Long::valueOf)";

    private static final int DEEPEST = 3;

    private final Api api;
    private final Types types;

    public UnionShapes(Api api, Types types) {
        this.api = api;
        this.types = types;
    }

    public String of(Schema schema) {
        return of(schema, 0);
    }

    private String of(Schema schema, int depth) {
        String component = types.kinds().className(schema);
        if (component != null && depth < DEEPEST) {
            Schema target = api.schema(component);
            return switch (types.kinds().of(component)) {
                case MODEL -> object(target);
                case ENUM -> known(EnumValues.of(target));
                default ->
                    SHAPE + "either("
                            + target.alternatives().stream()
                                    .map(each -> of(each, depth + 1) + constant(each, target))
                                    .collect(Collectors.joining(", "))
                            + ")";
            };
        }
        return plain(schema.merged(), depth);
    }

    /** What the discriminator of a union inside the union says of a model. */
    private String constant(Schema alternative, Schema union) {
        String component = types.kinds().className(alternative);
        Discriminator discriminator = union.discriminator();
        if (component == null || types.kinds().of(component) != ComponentKind.MODEL || !discriminator.exists()) {
            return "";
        }
        return ".constant(" + Text.literal(discriminator.propertyName()) + ", "
                + new DiscriminatorValues(discriminator, api, types.kinds(), each -> Set.of())
                        .of(component).stream().map(Text::literal).collect(Collectors.joining(", "))
                + ")";
    }

    private String plain(Schema schema, int depth) {
        String type = types.of(schema).name();
        return switch (depth < DEEPEST ? schema.type() : "") {
            case "string" -> SHAPE + shape("string", type, "text()");
            case "integer" -> SHAPE + shape("integer", type, LONG);
            case "number" -> SHAPE + "number()";
            case "boolean" -> SHAPE + "bool()";
            case "array" -> SHAPE + "list(" + of(schema.one(Keyword.ITEMS), depth + 1) + ")";
            case "object" -> SHAPE + "map(" + of(schema.one(Keyword.ADDITIONAL_PROPERTIES), depth + 1) + ")";
            default -> SHAPE + "any()";
        };
    }

    /** What the format of that Java type says; where it is of none, what all values of the type have in common. */
    private static String shape(String type, String javaType, String otherwise) {
        return Stream.of(Format.values())
                .filter(each -> each.type().equals(type) && ("." + each.javaType()).endsWith("." + javaType))
                .map(Format::shape)
                .findFirst()
                .orElse(otherwise);
    }

    private String known(EnumValues values) {
        return SHAPE + "oneOf("
                + switch (EnumKind.of(values.values())) {
                    case TEXT -> "\"a string\", " + SHAPE + "text()";
                    case INTEGER -> "\"an integer\", " + SHAPE + LONG;
                    case NUMBER -> "\"a number\", " + SHAPE + "number()";
                    case ANY -> "\"a value\", " + SHAPE + "any()";
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

    private String object(Schema schema) {
        Members members = schema.members();
        List<String> calls = new ArrayList<>(List.of(SHAPE + "object()"));
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
            Schema merged = member.merged();
            String orNull = member.allowsNull() && !merged.isNull() ? ", \"null\"" : "";
            String component = types.kinds().className(member);
            JsonNode only = merged.constant();
            if (only != null && only.isValueNode()) {
                calls.add(".constant(" + Text.literal(name) + literal(only) + orNull + ")");
            } else if (component != null && types.kinds().of(component) == ComponentKind.ENUM) {
                calls.add(".usual(" + Text.literal(name)
                        + EnumValues.of(api.schema(component)).values().stream()
                                .map(each -> literal(each.json()))
                                .collect(Collectors.joining())
                        + orNull + ")");
            }
        });
        return String.join("", calls);
    }

    private @Nullable OneWay way(Members members, String property) {
        return OneWay.of(members.properties().get(property));
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
