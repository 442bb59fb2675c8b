package br.com.pilotstatus.templates.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The parameters of an operation, its path item's among them. */
final class Parameters {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    /** A parameter and where it stands. */
    record Parameter(String in, String name, JsonNode node, String pointer) {

        String key() {
            return Parameters.key(in, name);
        }

        boolean required() {
            return in.equals("path") || node.path("required").asBoolean(false);
        }

        /** Its schema, be it under a media type. */
        JsonNode schema() {
            for (JsonNode content : node.path("content")) {
                return content.path("schema");
            }
            return node.path("schema");
        }
    }

    private Parameters() {}

    static Map<String, Parameter> of(Snapshot snapshot, Endpoint endpoint) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        collect(
                snapshot,
                endpoint.operation().item().path("parameters"),
                Pointer.of("paths", endpoint.operation().path(), "parameters"),
                found);
        collect(snapshot, endpoint.node().path("parameters"), Pointer.child(endpoint.pointer(), "parameters"), found);
        // OpenAPI 3.1, Parameter Object: these are described elsewhere.
        List.of("accept", "content-type", "authorization").forEach(name -> found.remove(key("header", name)));
        return found;
    }

    private static void collect(Snapshot snapshot, JsonNode list, String pointer, Map<String, Parameter> found) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = snapshot.resolve(list.path(i));
            Parameter parameter = new Parameter(
                    node.path("in").asString(""),
                    node.path("name").asString(""),
                    node,
                    Pointer.child(pointer, String.valueOf(i)));
            found.put(parameter.key(), parameter);
        }
    }

    /** Header names are the same in any capitals. */
    static String key(String in, String name) {
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** Returns the names in a path template, in order. */
    static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
