package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.contract.Results;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The responses that a document declares, with bodies as far apart as it allows. */
final class Answers {

    private static final int BODIES = 40;

    private final GeneratedDocument document;
    private final ValueVariants variants;

    Answers(GeneratedDocument document) {
        this.document = document;
        this.variants = new ValueVariants(document.effective());
    }

    /** One of them. */
    record Answer(int status, OperationResult result) {

        boolean isError() {
            return status >= 400;
        }

        /** Whether it is what a caller asks for. */
        boolean fits(String accept) {
            return isError()
                    || result.body() == null
                    || accept.isEmpty()
                    || Stream.of(accept.split(","))
                            // What has less weight is for errors.
                            .filter(each -> !each.contains(";q="))
                            .map(Answers::plain)
                            .anyMatch(each -> each.equals("*/*") || each.equals(plain(result.mediaType())));
        }
    }

    /** All of a method of a stub's interface; the first is a success. */
    List<Answer> of(Method method) {
        JsonNode responses = Operations.of(
                        document, method.getAnnotation(OperationInfo.class).id())
                .node()
                .path("responses");
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : responses.properties()) {
            if (!each.getKey().startsWith("x-")) {
                add(method, status(each.getKey(), responses), variants.resolve(each.getValue()), answers);
            }
        }
        answers.sort((one, other) -> Boolean.compare(one.isError(), other.isError()));
        return answers;
    }

    private static int status(String declared, JsonNode responses) {
        if (declared.matches("\\d{3}")) {
            return Integer.parseInt(declared);
        }
        return declared.equals("default") ? responses.size() == 1 ? 200 : 418 : (declared.charAt(0) - '0') * 100 + 18;
    }

    private void add(Method method, int status, JsonNode response, List<Answer> answers) {
        ObjectNode full = JsonNodeFactory.instance.objectNode();
        ObjectNode least = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : response.path("headers").properties()) {
            JsonNode header = variants.resolve(each.getValue());
            JsonNode value = variants.of(header.path("schema")).get(0);
            full.set(each.getKey(), value);
            if (header.path("required").asBoolean()) {
                least.set(each.getKey(), value);
            }
        }
        if (response.path("content").isEmpty()) {
            add(method, status, "", full, NullNode.getInstance(), answers);
            add(method, status, "", least, NullNode.getInstance(), answers);
        }
        for (Map.Entry<String, JsonNode> each : response.path("content").properties()) {
            List<JsonNode> bodies = each.getValue().path("schema").isEmpty()
                    ? List.of(TextNode.valueOf("text"))
                    : variants.of(each.getValue().get("schema"));
            add(method, status, each.getKey(), least, bodies.get(0), answers);
            bodies.stream().limit(BODIES).forEach(body -> add(method, status, each.getKey(), full, body, answers));
        }
    }

    private static void add(
            Method method, int status, String mediaType, ObjectNode headers, JsonNode body, List<Answer> answers) {
        ObjectNode all = headers.deepCopy();
        if (!mediaType.isEmpty()) {
            all.put("mediaType", mediaType);
        }
        for (Class<?> record : Results.records(method)) {
            OperationResult made;
            try {
                made = Results.make(record, status, all, body);
            } catch (IllegalArgumentException | NullPointerException otherRecord) {
                continue;
            }
            if (made.status() == status
                    && (mediaType.isEmpty()
                            ? made.body() == null
                            : made.body() != null && plain(made.mediaType()).equals(mediaType))
                    && Models.refusal(made.body()).isEmpty()) {
                answers.add(new Answer(status, made));
                return;
            }
        }
    }

    private static String plain(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip();
    }
}
