package br.com.pilotstatus.model.internal.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** JSON for a type: what is plain, and what is not. */
final class JsonVariants {
    private static final String TALL = "[".repeat(300) + "]".repeat(300);

    /** For any type. */
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1\"",
            "\"true\"",
            "\"1.50\"",
            "0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "1e2",
            "1e400",
            "1" + "0".repeat(25),
            "true",
            "[]",
            "[null]",
            "[[1]]",
            "{}",
            "{\"a\":null}",
            "{\"a\":{\"a\":[1,\"b\"]}}",
            "{\"a\":1,\"a\":2}",
            TALL,
            "{\"a\":" + TALL + "}",
            // Not JSON.
            "",
            "nul",
            "01",
            "NaN",
            "\"\t\"",
            "\"\\ud800\"",
            "[1,]",
            "{\"a\"}");

    private static final Map<Class<?>, List<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, List.of("\"text\"", "\"Ol\u00e1 \\n\\\"\\u2028 \\ud83d\\ude42 /\\/\"")),
            Map.entry(Boolean.class, List.of("true", "false")),
            Map.entry(Integer.class, List.of("0", "-7", "2147483647", "-2147483648")),
            Map.entry(Long.class, List.of("0", "-7", "2147483648", "9223372036854775807")),
            Map.entry(BigInteger.class, List.of("0", "123456789012345678901234567890")),
            Map.entry(Float.class, List.of("1.5", "0.1", "3")),
            Map.entry(Double.class, List.of("1.5", "0.1", "3", "1e300")),
            Map.entry(BigDecimal.class, List.of("1.10", "3", "-0.0", "1e40")),
            Map.entry(
                    OffsetDateTime.class,
                    List.of(
                            "\"2026-05-01T08:30:00Z\"",
                            "\"2026-05-01T08:30:00.120-03:00\"",
                            "\"2026-12-31T23:59:60.1234567890123z\"")),
            Map.entry(LocalDate.class, List.of("\"2026-05-01\"")),
            Map.entry(
                    UUID.class,
                    List.of("\"0b0e1f6a-4c1e-4e2c-9f4d-0123456789ab\"", "\"0B0E1F6A-4C1E-4E2C-9F4D-0123456789AB\"")),
            Map.entry(URI.class, List.of("\"https://a.example/b?c=d#e\"", "\"b\"")),
            Map.entry(byte[].class, List.of("\"aGk=\"", "\"/+8=\"")),
            Map.entry(
                    Object.class,
                    List.of(
                            "\"text\"",
                            "1",
                            "2147483648",
                            "1.10",
                            "{\"a\":[1.50,{\"b\":null,\"c\":\"d\"}],\"e\":false}",
                            "[[],{}]")));

    private static final Map<Class<?>, List<String>> UNUSUAL = Map.of(
            OffsetDateTime.class,
            List.of("1700000000", "1700000000.5", "\"2026-05-01\"", "\"2026-05-01T08:30:00\"", "\"2026-05-01T24:00Z\""),
            LocalDate.class,
            List.of("[2026,5,1]", "\"2026-02-30\"", "\"2026-05-01T00:00:00Z\"", "\"+12026-01-01\"", "20000"),
            UUID.class,
            List.of("\"1-1-1-1-1\"", "\"Cw4fakweTiyfTQEjRWeJqw==\"", "\" 0b0e1f6a-4c1e-4e2c-9f4d-0123456789ab\""),
            URI.class,
            List.of("\" https://a.example\"", "\"https://a.example \"", "\"\\thttps://a.example\"", "\"a b\"", "\":\""),
            byte[].class,
            List.of("\"aGk\"", "\"a Gk=\"", "\"!!!\"", "\"aGk=\\n\""),
            BigDecimal.class,
            List.of("1e999", "\"1.10\"", "\" 1.10 \"", "\"1e500\""));

    private JsonVariants() {}

    /** The properties of a model. */
    static Map<String, Type> properties(Class<?> model) {
        Map<String, Type> found = new LinkedHashMap<>();
        Stream.of(model.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder"))
                .flatMap(each -> Stream.of(each.getMethods()))
                .filter(each -> each.isAnnotationPresent(JsonProperty.class))
                .forEach(each ->
                        found.put(each.getAnnotation(JsonProperty.class).value(), each.getGenericParameterTypes()[0]));
        return found;
    }

    /** What a codec must read and write. */
    static List<String> plain(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type[] inside = generic.getActualTypeArguments();
            String one = plain(inside[inside.length - 1], depth + 1).get(0);
            return generic.getRawType() == List.class
                    ? List.of("[" + one + "]", "[" + one + ",null," + one + "]", "[]")
                    : List.of("{\"a\":" + one + ",\"b\":null,\"a\":" + one + "}", "{}");
        }
        Class<?> raw = (Class<?>) type;
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        }
        Method creator = creator(raw);
        if (creator != null) {
            return scalars(creator.getParameterTypes()[0]);
        }
        Map<String, Type> properties = properties(raw);
        if (properties.isEmpty()) {
            return List.of("null");
        }
        List<String> members = new ArrayList<>();
        if (depth < 2) {
            properties.forEach((name, each) ->
                    members.add("\"" + name + "\":" + plain(each, depth + 1).get(0)));
        }
        return List.of("{" + String.join(",", members) + "}", "{}", "{\"un\\u006bnown\":{\"a\":[1]}}");
    }

    /** Whatever else may be told of a property. */
    static List<String> odd(Type type) {
        List<String> all = new ArrayList<>(ODD);
        all.addAll(UNUSUAL.getOrDefault(type, List.of()));
        plain(type, 0).forEach(each -> {
            all.add("[" + each + "]");
            all.add("{\"a\":" + each + "}");
        });
        return all;
    }

    private static List<String> scalars(Class<?> taken) {
        return taken == Object.class
                ? List.of("\"text\"", "1", "1.50", "true")
                : taken == Number.class
                        ? List.of("1", "1.50", "2147483648")
                        : PLAIN.get(taken == long.class ? Long.class : taken);
    }

    private static Method creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElse(null);
    }
}
