package br.com.pilotstatus.model.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.internal.CheckedBeforeSending;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All generated models, those of the fixtures too: a codec does what the mapper does, or leaves it to it. */
class PlainJsonTest {
    private static final ObjectWriter MAPPER = Json.MAPPER.writer().withAttribute(CheckedBeforeSending.SENDING, true);

    static Stream<Class<?>> models() throws IOException {
        List<Class<?>> found = new ArrayList<>();
        for (String root : List.of("target/classes", "target/test-classes")) {
            try (Stream<Path> files = Files.walk(Path.of(root, "br/com/pilotstatus/model"))) {
                files.map(each -> Path.of(root).relativize(each).toString())
                        .filter(each -> each.endsWith("$Codec$.class"))
                        .map(each -> each.replace("$Codec$.class", "").replaceAll("[/\\\\]", "."))
                        .sorted()
                        .forEach(each -> found.add(named(each)));
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsPlainIsReadAndWrittenAsTheMapperDoes(Class<?> model) throws IOException {
        for (String json : JsonVariants.plain(model, 0)) {
            readAndWritten(model, json);
        }
        for (Map.Entry<String, Type> each : JsonVariants.properties(model).entrySet()) {
            for (String value : JsonVariants.plain(each.getValue(), 1)) {
                readAndWritten(model, "{\"" + each.getKey() + "\":" + value + "}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whateverElseComesIsReadAndWrittenAsTheMapperDoesOrLeftToIt(Class<?> model) throws IOException {
        for (String odd : JsonVariants.odd(model)) {
            same(model, odd);
            same(model, odd + " ");
            same(model, odd + "{}");
        }
        for (Map.Entry<String, Type> each : JsonVariants.properties(model).entrySet()) {
            String name = "\"" + each.getKey() + "\":";
            String plain = JsonVariants.plain(each.getValue(), 1).get(0);
            for (String odd : JsonVariants.odd(each.getValue())) {
                same(model, "{" + name + odd + "}");
                same(model, "{\"other\":" + odd + "," + name + plain + "}");
                same(model, "{" + name + plain + "," + name + odd + "}");
                same(model, "{" + name + odd);
            }
        }
    }

    @Test
    void whatIsNotPlainIsLeftToTheMapper() throws IOException {
        assertFalse(PlainJson.write(new ByteArrayOutputStream(), Map.of(1, 2)));
        assertFalse(PlainJson.write(new ByteArrayOutputStream(), List.of(Type.class)));
        assertFalse(PlainJson.write(new ByteArrayOutputStream(), new StringBuilder()));
        List<Object> circle = new ArrayList<>();
        circle.add(circle);
        assertFalse(PlainJson.write(new ByteArrayOutputStream(), circle));
    }

    @Test
    void bodiesThatAreNoModelAreWrittenAsTheMapperDoes() throws IOException {
        for (Object each : List.of(
                "tex\u00e9\n", 1, 2L, 1.5, 2.5f, true, Arrays.asList(1, null), Map.of("a", List.of(Map.of("b", 2L))))) {
            assertEquals(mapped(each), written(each));
        }
    }

    private static void readAndWritten(Class<?> model, String json) throws IOException {
        Object expected = Json.MAPPER.readValue(utf8(json), model);
        if (hasUnread(model, json)) {
            same(model, json);
            return;
        }
        if (does(model, "value")) {
            Object read = read(model, json);
            assertNotNull(read, () -> model + " is not read: " + json);
            assertEquals(expected, read, json);
        }
        if (does(model, "write")) {
            assertEquals(mapped(expected), written(expected), json);
        }
    }

    /** If the codec reads it, so does the mapper, and the same; and so it is with writing what was read. */
    private static void same(Class<?> model, String json) throws IOException {
        Object expected;
        try {
            expected = Json.MAPPER.readValue(utf8(json), model);
        } catch (JsonProcessingException e) {
            assertEquals(null, read(model, json), () -> model + ": " + json);
            return;
        }
        Object read = read(model, json);
        if (read != null) {
            assertEquals(expected, read, json);
            assertEquals(expected.toString(), read.toString());
        }
        if (expected != null) {
            String text = written(expected);
            assertTrue(text == null || text.equals(mapped(expected)), () -> model + ": " + json + "\n" + text);
        }
    }

    /** Returns null if the mapper refuses it. */
    private static String mapped(Object value) throws IOException {
        try {
            return new String(MAPPER.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Returns null if it is left to the mapper. */
    private static String written(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return PlainJson.write(out, value) ? out.toString(StandardCharsets.UTF_8) : null;
    }

    private static Object read(Type type, String json) throws IOException {
        byte[] bytes = utf8(json);
        return PlainJson.read(type, PlainJson.FACTORY.createParser(bytes));
    }

    /** A codec does what clients do with the model. */
    private static boolean does(Class<?> model, String method) {
        Class<?> codec = named(model.getName() + "$Codec$");
        return EnumCodec.class.isAssignableFrom(codec)
                || Stream.of(codec.getDeclaredMethods())
                        .anyMatch(each -> each.getName().equals(method));
    }

    /** Whether there is a file in it, or a part of a union. */
    private static boolean hasUnread(Class<?> model, String json) {
        return JsonVariants.properties(model).entrySet().stream()
                .filter(each -> json.contains("\"" + each.getKey() + "\""))
                .anyMatch(each -> each.getValue().getTypeName().contains(FilePart.class.getName()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
