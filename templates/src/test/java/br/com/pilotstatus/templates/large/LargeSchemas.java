package br.com.pilotstatus.templates.large;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a {@link LargeDocument}: an error, one for each resource, and parts, enums and unions of parts. */
final class LargeSchemas {

    private static final List<String> WORDS = List.of(
            "account",
            "amount",
            "balance",
            "charge",
            "city",
            "code",
            "colour",
            "country",
            "currency",
            "customer",
            "date",
            "device",
            "discount",
            "email",
            "event",
            "fee",
            "group",
            "image",
            "invoice",
            "item",
            "label",
            "limit",
            "line",
            "message",
            "method",
            "network",
            "note",
            "order",
            "origin",
            "owner",
            "payment",
            "period",
            "phone",
            "plan",
            "price",
            "product",
            "reason",
            "region",
            "source",
            "state",
            "street",
            "tax",
            "team",
            "template",
            "token",
            "total",
            "type",
            "unit",
            "user",
            "value",
            "weight",
            "zone");

    private final int count;
    private final int resources;
    private final Random random;

    LargeSchemas(int count, int resources, long seed) {
        this.count = count;
        this.resources = resources;
        this.random = new Random(seed);
    }

    /** Name of the schema of a resource. */
    static String resource(int index) {
        return "Resource" + capital(WORDS.get(index % WORDS.size())) + index;
    }

    void addTo(ObjectNode schemas) {
        properties(schemas.putObject("Error"), "error", "code");
        for (int i = 0; i < resources; i++) {
            model(schemas.putObject(resource(i)), 12 + random.nextInt(20));
        }
        for (int i = resources + 1; i < count; i++) {
            ObjectNode schema = schemas.putObject(part(i));
            switch (i % 10) {
                case 0 -> values(schema);
                case 1 -> extended(schema, i);
                case 2 -> union(schema, i);
                default -> model(schema, 3 + random.nextInt(12));
            }
        }
    }

    private static void properties(ObjectNode schema, String... names) {
        schema.put("type", "object");
        for (String name : names) {
            schema.withObject("/properties").putObject(name).put("type", "string");
        }
        schema.putArray("required").add(names[0]);
    }

    private void model(ObjectNode schema, int size) {
        schema.put("type", "object")
                .put("description", "What the service knows of a " + word() + ", by " + word() + ".");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("id").put("type", "string").put("description", "Identifies it.");
        for (int i = 0; i < size; i++) {
            property(properties.putObject(word() + "_" + word()));
        }
        ArrayNode required = schema.putArray("required").add("id");
        properties.propertyNames().stream()
                .filter(each -> !each.equals("id") && random.nextInt(4) == 0)
                .forEach(required::add);
    }

    private void property(ObjectNode schema) {
        switch (random.nextInt(14)) {
            case 0 -> schema.put("type", "integer").put("format", "int64").put("minimum", 0);
            case 1 -> schema.put("type", "number");
            case 2 -> schema.put("type", "boolean");
            case 3 -> schema.put("type", "string").put("format", "date-time");
            case 4 -> schema.put("type", "string").put("format", "uri");
            case 5 -> schema.putArray("type").add("string").add("null");
            case 6 -> schema.put("type", "array").putObject("items").put("type", "string");
            case 7 -> schema.put("type", "array").putObject("items").put("$ref", reference());
            case 8, 9 -> schema.put("$ref", reference());
            case 10 ->
                schema.put("type", "object").putObject("additionalProperties").put("type", "string");
            case 11 -> values(schema);
            default ->
                schema.put("type", "string").put("maxLength", 5000).put("description", "The " + word() + " of it.");
        }
    }

    private void values(ObjectNode schema) {
        ArrayNode values = schema.put("type", "string").putArray("enum");
        random.ints(0, WORDS.size()).distinct().limit(2 + random.nextInt(8)).forEach(i -> values.add(WORDS.get(i)));
    }

    private void extended(ObjectNode schema, int index) {
        ArrayNode parts = schema.putArray("allOf");
        parts.addObject().put("$ref", "#/components/schemas/" + model(index));
        model(parts.addObject(), 3);
    }

    private void union(ObjectNode schema, int index) {
        ArrayNode parts = schema.putArray("oneOf");
        random.ints(0, 7)
                .distinct()
                .limit(2)
                .sorted()
                .forEach(i -> parts.addObject().put("$ref", "#/components/schemas/" + model(index + 1 + i)));
    }

    /** The nearest schema from here on that is an object with properties. */
    private String model(int from) {
        int index = from;
        while (index % 10 < 3) {
            index++;
        }
        return index < count ? part(index) : resource(index % resources);
    }

    private String reference() {
        int index = random.nextInt(count - resources - 1) + resources + 1;
        return "#/components/schemas/" + part(index);
    }

    private static String part(int index) {
        return capital(WORDS.get(index % WORDS.size()))
                + capital(WORDS.get(index / WORDS.size() % WORDS.size()))
                + index;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
