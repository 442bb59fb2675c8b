package br.com.pilotstatus.server.nasty;

import static br.com.pilotstatus.server.nasty.NastySchemas.node;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** What operations may say beyond OpenAPI, and what only few of them have: pages, views, errors known by code, callbacks. */
final class NastyOperations {

    private final Random random;
    private final NastyNames names;
    private final NastySchemas schemas;

    NastyOperations(Random random, NastyNames names, NastySchemas schemas) {
        this.random = random;
        this.names = names;
        this.schemas = schemas;
    }

    /** Adds to a document some of what is rare. */
    void addTo(ObjectNode root) {
        ObjectNode paths = (ObjectNode) root.get("paths");
        if (random.nextInt(6) == 0) {
            paths.putObject("/pages").set("get", random.nextBoolean() ? pages() : before());
        }
        if (random.nextInt(6) == 0) {
            paths.putObject("/views").set("post", views());
        }
        if (random.nextInt(6) == 0) {
            root.putObject("x-errors").set("codes", codes());
            paths.putObject("/errors").set("get", errors());
        }
        if (random.nextInt(8) == 0) {
            paths.putObject("/callbacks").set("post", callbacks());
        }
    }

    private ObjectNode pages() {
        String page = names.any();
        String size = names.any() + "2";
        String items = names.any();
        String count = names.any() + "3";
        ObjectNode operation = operation();
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(query(page, node().put("type", "integer")));
        parameters.add(query(size, node().put("type", "integer")));
        operation
                .putObject("x-paging")
                .put("style", "page")
                .put("page", page)
                .put("size", size)
                .put("items", pointer(items))
                .put("pages", pointer(count));
        ObjectNode properties = properties(operation, items, count);
        properties.set(items, list(items, schemas.any(1)));
        properties.putObject(count).put("type", "integer");
        return operation;
    }

    private ObjectNode before() {
        String limit = names.any();
        String before = names.any() + "2";
        String items = names.any();
        String instant = names.any() + "4";
        String id = names.any() + "5";
        ObjectNode operation = operation();
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(query(limit, node().put("type", "integer").put("maximum", 100)));
        parameters.add(query(before, node().put("type", "string").put("format", "date-time")));
        operation
                .putObject("x-paging")
                .put("style", "before")
                .put("limit", limit)
                .put("before", before)
                .put("items", pointer(items))
                .put("instant", pointer(instant))
                .put("id", pointer(id));
        ObjectNode item = node().put("type", "object");
        item.putArray("required").add(instant).add(id);
        ObjectNode members = item.putObject("properties");
        members.putObject(instant).put("type", "string").put("format", "date-time");
        members.putObject(id).put("type", "string");
        properties(operation, items).set(items, list(items, item));
        return operation;
    }

    private ObjectNode views() {
        ObjectNode operation = operation();
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(
                header().put("x-client-view", "for" + Math.abs(names.any().hashCode() % 100)));
        parameters.add(header().put("x-idempotency-key", true).put("x-idempotent-replayed", names.header()));
        properties(operation).set(names.any(), schemas.any(1));
        return operation;
    }

    private ObjectNode errors() {
        ObjectNode operation = operation();
        properties(operation).set(names.any(), schemas.any(1));
        ObjectNode known = operation.putObject("x-errors").putObject(random.nextBoolean() ? "402" : "409");
        names.distinct(2).forEach(known.putArray("codes")::add);
        ObjectNode members = known.putObject("properties");
        names.distinct(2).forEach(each -> members.set(each, schemas.any(1)));
        return operation;
    }

    private ObjectNode codes() {
        ObjectNode codes = node();
        names.distinct(3).forEach(codes.putArray("403")::add);
        names.distinct(3).forEach(codes.putArray("409")::add);
        return codes;
    }

    private ObjectNode callbacks() {
        ObjectNode operation = operation();
        properties(operation).set(names.any(), schemas.any(1));
        ObjectNode called = operation
                .putObject("callbacks")
                .putObject(names.component())
                .putObject("{$request.body#/url}")
                .putObject("post");
        called.putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.object(1));
        called.putObject("responses").putObject("200").put("description", "ok");
        return operation;
    }

    private ObjectNode operation() {
        ObjectNode operation = node();
        operation.putArray("tags").add(names.any());
        return operation;
    }

    /** The properties of what it answers. */
    private static ObjectNode properties(ObjectNode operation, String... required) {
        ObjectNode schema = operation
                .putObject("responses")
                .putObject("200")
                .put("description", "ok")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        ArrayNode names = schema.putArray("required");
        for (String each : required) {
            names.add(each);
        }
        if (names.isEmpty()) {
            schema.remove("required");
        }
        return schema.putObject("properties");
    }

    private static ObjectNode list(String name, ObjectNode items) {
        ObjectNode list = node().put("type", "array").put("title", name);
        list.set("items", items);
        return list;
    }

    private static ObjectNode query(String name, ObjectNode schema) {
        ObjectNode parameter = node().put("name", name).put("in", "query");
        parameter.set("schema", schema);
        return parameter;
    }

    private ObjectNode header() {
        ObjectNode parameter = node().put("name", names.header()).put("in", "header");
        parameter.set("schema", node().put("type", "string"));
        return parameter;
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
