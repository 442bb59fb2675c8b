package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.document.Answer;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes results of operations by the records of their sealed types, which a compiler would choose from. */
final class Results {

    private Results() {}

    /**
     * Makes a result of JSON.
     *
     * @throws IllegalStateException if the operation declares no such answer
     */
    static OperationResult of(Method operation, Answer answer) {
        return make(operation, answer, null);
    }

    /**
     * Makes a result with a body that is Java already.
     *
     * @param success the status, media type and headers
     */
    static OperationResult of(Method operation, Answer success, Object body) {
        return make(operation, success, body);
    }

    private static OperationResult make(Method operation, Answer answer, @Nullable Object body) {
        List<Class<?>> records =
                new ArrayList<>(List.of(operation.getReturnType().getPermittedSubclasses()));
        // A status of its own comes before a range and a default, which have a component for it.
        records.sort(Comparator.comparing(Results::takesStatus));
        List<String> reasons = new ArrayList<>();
        for (Class<?> record : records) {
            try {
                OperationResult made = make(record, answer, body);
                if (made.status() == answer.status()) {
                    return made;
                }
            } catch (IllegalArgumentException | NullPointerException unfit) {
                reasons.add(record.getSimpleName() + ": " + unfit.getMessage());
            }
        }
        throw new IllegalStateException(
                operation.getAnnotation(OperationInfo.class).id() + " cannot answer " + answer.status()
                        + (reasons.isEmpty() ? ", which it does not declare" : " " + reasons));
    }

    private static boolean takesStatus(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(each -> each.getName().equals("status"));
    }

    private static OperationResult make(Class<?> record, Answer answer, @Nullable Object body) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent each : record.getRecordComponents()) {
            types.add(each.getType());
            arguments.add(
                    switch (each.getName()) {
                        case "status" -> answer.status();
                        case "mediaType" -> concrete(answer.mediaType());
                        case "body" -> body != null ? body : value(answer.body(), each);
                        default -> value(header(answer.headers(), each.getName()), each);
                    });
        }
        try {
            return (OperationResult)
                    record.getConstructor(types.toArray(Class<?>[]::new)).newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(String.valueOf(refused.getCause()), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(record + " cannot be made", impossible);
        }
    }

    private static String concrete(String range) {
        return range.equals("*/*") ? "application/octet-stream" : range.replace("/*", "/ogg");
    }

    private static @Nullable Object value(JsonNode json, RecordComponent component) {
        if (json.isNull()) {
            return null;
        }
        if (component.getType() == InputStream.class) {
            return new ByteArrayInputStream(json.asText().getBytes(StandardCharsets.UTF_8));
        }
        return Values.of(json, component.getGenericType());
    }

    private static JsonNode header(Map<String, JsonNode> headers, String component) {
        for (Map.Entry<String, JsonNode> header : headers.entrySet()) {
            if (plain(header.getKey()).equals(plain(component))) {
                return header.getValue();
            }
        }
        return NullNode.getInstance();
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
