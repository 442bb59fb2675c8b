package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the results of an operation from the document's examples, by the records of its sealed result. */
public final class ResponseSamples {

    private final Document document;
    private final Samples samples;

    ResponseSamples(Document document, Samples samples) {
        this.document = document;
        this.samples = samples;
    }

    /** By HTTP they have no body, whatever the document declares. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

    /** A response that an operation may give: what the server hands out and what the document says it is. */
    public record ResponseSample(
            Document.Operation operation,
            String declared,
            int status,
            OperationResult result,
            JsonNode body,
            boolean isErrorModel) {

        @Override
        public String toString() {
            return operation.id() + " answers " + declared;
        }
    }

    /** One response for each response that the document declares, in its order. */
    List<ResponseSample> of(Document.Operation operation, Method method) {
        List<ResponseSample> responses = new ArrayList<>();
        List<Class<?>> records = Results.records(method);
        int index = 0;
        int seen = 0;
        List<String> declared = new ArrayList<>();
        operation.responses().fieldNames().forEachRemaining(declared::add);
        declared.removeIf(each -> each.startsWith("x-"));
        if (records.size() < declared.size()) {
            throw new AssertionError(operation.id() + " declares " + declared + " and its result has the records "
                    + records.stream().map(Class::getSimpleName).toList());
        }
        for (String status : declared) {
            Class<?> record = records.get(index++);
            try {
                responses.add(sample(operation, status, concrete(status, declared), record));
            } catch (NoSampleException untried) {
                System.out.println(operation.id() + " answers " + status + " is not tried, as " + untried.getMessage());
            }
            seen++;
            // Other media types of another Java type have records of their own, named after it: cases exercise those.
            while (index < records.size()
                    && records.get(index).getSimpleName().startsWith(record.getSimpleName())
                    && records.size() - index > declared.size() - seen) {
                index++;
            }
        }
        if (index < records.size()) {
            throw new AssertionError(operation.id() + " has a record for nothing declared: " + records.get(index));
        }
        return responses;
    }

    /** A range or default stands for the first of its statuses that is not declared beside it. */
    private static int concrete(String status, List<String> declared) {
        if (status.matches("\\d{3}")) {
            return Integer.parseInt(status);
        }
        int first = status.equals("default")
                ? declared.size() == 1 ? 200 : declared.contains("4XX") ? 518 : 418
                : (status.charAt(0) - '0') * 100 + 18;
        while (declared.contains(String.valueOf(first))) {
            first++;
        }
        return first;
    }

    /** A media type that a range allows. */
    private static String concreteType(String range) {
        return range.startsWith("text/") || range.equals("*/*")
                ? range.replace("*/*", "text/plain").replace("/*", "/plain")
                : range.replace("/*", "/vnd.any");
    }

    /** A message is as long as its body: what says otherwise is another message. JSON is counted by whoever writes it. */
    private static void length(ObjectNode headers, @Nullable JsonNode text) {
        for (String name : List.copyOf(headers.properties()).stream()
                .map(Map.Entry::getKey)
                .toList()) {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                headers.remove(name);
                if (text != null) {
                    headers.put(name, text.asText().length());
                }
            }
        }
    }

    private ResponseSample sample(Document.Operation operation, String declared, int status, Class<?> record) {
        JsonNode response = document.resolve(operation.responses().path(declared));
        JsonNode content = document.jsonContent(response);
        boolean isEmpty = response.path("content").isEmpty() || WITHOUT_BODY.contains(status);
        JsonNode body = isEmpty ? null : content.isMissingNode() ? TextNode.valueOf("text") : samples.body(content);
        ObjectNode headers = Values.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> each : response.path("headers").properties()) {
            JsonNode header = document.resolve(each.getValue());
            try {
                headers.set(each.getKey(), samples.parameter(header));
            } catch (NoSampleException unknown) {
                if (header.path("required").asBoolean()) {
                    throw unknown;
                }
            }
        }
        length(headers, content.isMissingNode() ? body : null);
        if (!isEmpty) {
            headers.put(
                    "mediaType",
                    concreteType(
                            content.isMissingNode()
                                    ? response.path("content").fieldNames().next()
                                    : document.jsonType(response)));
        }
        boolean isErrorModel = content.path("schema")
                .path("$ref")
                .asText()
                .equals("#/components/schemas/"
                        + document.root().path("x-error-model").asText());
        return new ResponseSample(
                operation,
                declared,
                status,
                Results.make(record, status, headers, body == null ? NullNode.getInstance() : body),
                body,
                isErrorModel);
    }
}
