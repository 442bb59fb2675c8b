package br.com.pilotstatus.server.nasty;

import static br.com.pilotstatus.server.nasty.NastySchemas.node;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A valid document that is drawn from a seed. */
final class NastyDocument {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");
    private static final List<String> STATUSES =
            List.of("200", "201", "202", "204", "2XX", "304", "400", "404", "409", "499", "4XX", "500", "default");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json",
            "application/vnd.a+json",
            "text/plain",
            "text/csv",
            "application/pdf",
            "image/*");

    private static final List<String> JSON = List.of("application/json", "application/vnd.a+json");

    private final List<String> mediaTypes;
    private final Random random;
    private final NastyNames names;
    private final List<String> components = new ArrayList<>();
    private final NastySchemas schemas;
    private final Set<String> operationIds = new HashSet<>();

    private NastyDocument(long seed, List<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
        // Neighbours would begin alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        names = new NastyNames(random);
        schemas = new NastySchemas(random, names, components);
    }

    /** The document of a seed. */
    static ObjectNode of(long seed) {
        return new NastyDocument(seed, MEDIA_TYPES).document();
    }

    /** One whose bodies are all JSON, which has examples. */
    static ObjectNode ofJson(long seed) {
        return new NastyDocument(seed, JSON).document();
    }

    private ObjectNode document() {
        ObjectNode root = node().put("openapi", "3.1.0");
        root.putObject("info").put("title", names.text() + "t").put("version", "1");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String key = names.component();
            if (keys.add(key)) {
                components.add(key);
            }
        }
        ObjectNode paths = root.putObject("paths");
        for (int i = 0; i < 1 + random.nextInt(4) / 3; i++) {
            path(paths, i);
        }
        ObjectNode all = root.putObject("components");
        ObjectNode declared = all.putObject("schemas");
        components.forEach(each -> declared.set(each, schemas.definition()));
        if (random.nextInt(3) == 0) {
            security(root, all.putObject("securitySchemes"));
        }
        if (random.nextInt(8) == 0) {
            webhooks(root);
        }
        new NastyOperations(random, names, schemas).addTo(root);
        NastySizes.addTo(root, random);
        return random.nextInt(4) == 0 ? NastySizes.old(root) : root;
    }

    private void path(ObjectNode paths, int index) {
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            String name = names.inPath();
            if (!variables.contains(name)) {
                variables.add(name);
            }
        }
        StringBuilder path = new StringBuilder("/p" + index);
        variables.forEach(each -> path.append("/{").append(each).append('}'));
        ObjectNode item = paths.putObject(path.toString());
        for (int i = 0; i < 1 + random.nextInt(4) / 3; i++) {
            item.set(METHODS.get(random.nextInt(METHODS.size())), operation(variables));
        }
        METHODS.stream().filter(each -> item.has(each)).forEach(each -> withBody(each, (ObjectNode) item.get(each)));
    }

    private ObjectNode operation(List<String> variables) {
        ObjectNode operation = node();
        String id = names.any();
        if (random.nextInt(5) > 0 && operationIds.add(id)) {
            operation.put("operationId", id);
        }
        if (random.nextInt(3) > 0) {
            operation.putArray("tags").add(names.any());
        }
        operation.put("summary", names.text()).put("description", names.text());
        ArrayNode parameters = operation.putArray("parameters");
        variables.forEach(each -> parameters.add(parameter("path", each).put("required", true)));
        Set<String> declared = new HashSet<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            String in = List.of("query", "query", "header", "cookie").get(random.nextInt(4));
            String name = in.equals("query") ? names.any() : names.header();
            if (declared.add(in + name.toLowerCase())) {
                parameters.add(parameter(in, name));
            }
        }
        ObjectNode responses = operation.putObject("responses");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            responses.set(STATUSES.get(random.nextInt(STATUSES.size())), response());
        }
        if (random.nextInt(10) == 0) {
            operation.put("deprecated", true);
        }
        return operation;
    }

    private ObjectNode parameter(String in, String name) {
        ObjectNode parameter = node().put("name", name).put("in", in);
        if (random.nextInt(3) == 0) {
            parameter.put("description", names.text());
        }
        if (random.nextInt(4) == 0) {
            parameter.put("required", true);
        }
        ObjectNode schema = schemas.plain();
        if (random.nextInt(3) == 0) {
            NastyExamples.addTo(schema, random, names);
        }
        parameter.set(
                "schema",
                in.equals("path") && schema.path("type").asText().equals("array")
                        ? node().put("type", "string")
                        : schema);
        return parameter;
    }

    private void withBody(String method, ObjectNode operation) {
        if (method.equals("get") || method.equals("delete") || random.nextInt(3) == 0) {
            return;
        }
        ObjectNode body = operation.putObject("requestBody").put("required", random.nextBoolean());
        ObjectNode content = body.putObject("content");
        switch (random.nextInt(5)) {
            case 0 -> content.putObject("application/x-www-form-urlencoded").set("schema", form());
            case 1 -> content.putObject("multipart/form-data").set("schema", form());
            default -> content(content);
        }
    }

    private ObjectNode form() {
        ObjectNode schema = node().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        names.distinct(1 + random.nextInt(4)).forEach(each -> properties.set(each, schemas.plain()));
        return schema;
    }

    private ObjectNode response() {
        ObjectNode response = node().put("description", names.text());
        if (random.nextInt(3) == 0) {
            ObjectNode headers = response.putObject("headers");
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                ObjectNode header = node();
                header.set("schema", schemas.plain());
                headers.set(names.header(), header.put("required", random.nextBoolean()));
            }
        }
        if (random.nextInt(5) > 0) {
            content(response.putObject("content"));
        }
        return response;
    }

    private void content(ObjectNode content) {
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            String type = mediaTypes.get(random.nextInt(mediaTypes.size()));
            content.putObject(type)
                    .set("schema", type.endsWith("json") ? schemas.any(2) : node().put("type", "string"));
        }
    }

    private void security(ObjectNode root, ObjectNode schemes) {
        ArrayNode requirements = root.putArray("security");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String name = names.component();
            ObjectNode scheme = schemes.putObject(name);
            switch (random.nextInt(3)) {
                case 0 -> scheme.put("type", "apiKey").put("in", "header").put("name", names.header());
                case 1 -> scheme.put("type", "http").put("scheme", "basic");
                default -> scheme.put("type", "http").put("scheme", "bearer");
            }
            scheme.put("description", names.text());
            requirements.addObject().putArray(name);
        }
    }

    private void webhooks(ObjectNode root) {
        root.put("x-webhook-event", "/event");
        ObjectNode webhooks = root.putObject("webhooks");
        for (String name : names.distinct(1 + random.nextInt(3))) {
            ObjectNode post = webhooks.putObject(name).putObject("post");
            ObjectNode content = post.putObject("requestBody").putObject("content");
            content.putObject("application/json")
                    .set("schema", random.nextBoolean() ? schemas.reference() : schemas.object(2));
            post.putObject("responses").putObject("200").put("description", "ok");
        }
    }
}
