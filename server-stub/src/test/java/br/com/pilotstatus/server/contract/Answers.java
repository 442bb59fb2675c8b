package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the results of an operation from the document's examples, by the records of its sealed result. */
final class Answers {

    private final Document document;
    private final Samples samples;
    private final ObjectMapper json;

    Answers(Document document, Samples samples, ObjectMapper json) {
        this.document = document;
        this.samples = samples;
        this.json = json;
    }

    /** A response that an operation may give: what the server hands out and what the document says it is. */
    record Answer(Document.Operation operation, String declared, int status, OperationResult result, JsonNode body) {
    }

    /** One answer for each response that the document declares, in its order. */
    List<Answer> of(Document.Operation operation, Method method) {
        List<Answer> answers = new ArrayList<>();
        Class<?>[] records = resultType(method).getPermittedSubclasses();
        int index = 0;
        List<String> declared = new ArrayList<>();
        operation.responses().fieldNames().forEachRemaining(declared::add);
        declared.removeIf(each -> each.startsWith("x-"));
        if (records.length != declared.size()) {
            throw new AssertionError(operation.id() + " declares " + declared + " and its result has the records "
                    + Arrays.stream(records).map(Class::getSimpleName).toList());
        }
        for (String status : declared) {
            answers.add(answer(operation, status, concrete(status, declared), records[index++]));
        }
        return answers;
    }

    private static Class<?> resultType(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType stage
                ? (Class<?>) stage.getActualTypeArguments()[0]
                : method.getReturnType();
    }

    /** A range or default stands for the first of its statuses that is not declared beside it. */
    private static int concrete(String status, List<String> declared) {
        if (status.matches("\\d{3}")) {
            return Integer.parseInt(status);
        }
        int first = status.equals("default") ? declared.size() == 1 ? 200 : 418 : (status.charAt(0) - '0') * 100 + 18;
        while (declared.contains(String.valueOf(first))) {
            first++;
        }
        return first;
    }

    private Answer answer(Document.Operation operation, String declared, int status, Class<?> record) {
        JsonNode content = document.jsonContent(operation.responses().path(declared));
        JsonNode body = content.isMissingNode() ? null : samples.body(content);
        try {
            List<Object> arguments = new ArrayList<>();
            for (RecordComponent component : record.getRecordComponents()) {
                arguments.add(switch (component.getName()) {
                    case "status" -> status;
                    case "body" -> json.convertValue(body == null ? "text" : body, json.constructType(component.getGenericType()));
                    default -> json.convertValue(header(operation, declared, component.getName()),
                            json.constructType(component.getGenericType()));
                });
            }
            Constructor<?> constructor = record.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return new Answer(operation, declared, status, (OperationResult) constructor.newInstance(arguments.toArray()), body);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(record + " cannot be made", impossible);
        }
    }

    private JsonNode header(Document.Operation operation, String declared, String component) {
        for (Map.Entry<String, JsonNode> header
                : document.resolve(operation.responses().path(declared)).path("headers").properties()) {
            if (plain(header.getKey()).equals(plain(component))) {
                return samples.parameter(document.resolve(header.getValue()));
            }
        }
        throw new AssertionError(operation.id() + " " + declared + " declares no header for " + component);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
