package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes results of an operation from JSON, by the records of its sealed result. */
public final class Results {

    private Results() {}

    /** The records of an operation's result, in the order of the document's responses. */
    public static List<Class<?>> records(Method method) {
        Class<?> type = method.getGenericReturnType() instanceof ParameterizedType stage
                ? (Class<?>) stage.getActualTypeArguments()[0]
                : method.getReturnType();
        return List.of(type.getPermittedSubclasses());
    }

    /**
     * Makes the result that {@code answers} of an exchange tells of.
     *
     * @param answers {@code status}, and {@code headers}, {@code body} and {@code record} where there are any
     */
    static OperationResult of(Method method, JsonNode answers) {
        int status = answers.path("status").asInt();
        List<Class<?>> records = new ArrayList<>(records(method));
        if (answers.has("record")) {
            records.removeIf(
                    each -> !each.getSimpleName().equals(answers.get("record").asText()));
        }
        // A status of its own wins over a range and a default, which have a component for it.
        records.sort(Comparator.comparing(Results::takesStatus));
        List<String> reasons = new ArrayList<>();
        for (Class<?> record : records) {
            try {
                OperationResult made = make(record, status, answers.path("headers"), answers.path("body"));
                if (made.status() == status) {
                    return made;
                }
                reasons.add(record.getSimpleName() + " is " + made.status());
            } catch (IllegalArgumentException | NullPointerException unfit) {
                reasons.add(record.getSimpleName() + ": " + unfit.getMessage());
            }
        }
        throw new IllegalArgumentException("No record of "
                + method.getReturnType().getSimpleName() + " is the result " + answers + ": " + reasons);
    }

    private static boolean takesStatus(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(each -> each.getName().equals("status"));
    }

    /** Makes a record of a status, headers by their names in the document, and a body; missing ones are null. */
    public static OperationResult make(Class<?> record, int status, JsonNode headers, JsonNode body) {
        List<Object> arguments = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        headers.fieldNames().forEachRemaining(unused::add);
        for (RecordComponent component : record.getRecordComponents()) {
            arguments.add(
                    switch (component.getName()) {
                        case "status" -> status;
                        case "body" -> Values.of(present(body), component.getGenericType());
                        default ->
                            Values.of(
                                    text(present(headers.path(header(unused, component.getName()))), component),
                                    component.getGenericType());
                    });
        }
        try {
            Constructor<?> constructor = record.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (OperationResult) constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause().getMessage(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(record + " cannot be made", impossible);
        }
    }

    /** What is no word is written by whoever makes the response. */
    private static JsonNode text(JsonNode value, RecordComponent component) {
        return component.getType() == String.class && value.isContainerNode()
                ? TextNode.valueOf(value.toString())
                : value;
    }

    static boolean hasStream(OperationResult result) {
        return Arrays.stream(result.getClass().getRecordComponents())
                .anyMatch(each -> each.getType() == InputStream.class);
    }

    /** Two that differ by signs alone are numbered in the order of the document. */
    private static String header(List<String> unused, String component) {
        for (String wanted : List.of(plain(component), plain(component).replaceAll("\\d+$", ""))) {
            for (String name : unused) {
                if (plain(name).equals(wanted)) {
                    unused.remove(name);
                    return name;
                }
            }
        }
        return "";
    }

    private static JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? NullNode.getInstance() : node;
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
