package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.validation.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads words that OpenAPI does not have as those that are meant, where nothing else can be. */
final class WrongWords {

    /** Types that other languages have, by type and format. */
    private static final Map<String, String[]> TYPES = Map.ofEntries(
            Map.entry("int", new String[] {"integer"}),
            Map.entry("int32", new String[] {"integer", "int32"}),
            Map.entry("int64", new String[] {"integer", "int64"}),
            Map.entry("long", new String[] {"integer", "int64"}),
            Map.entry("float", new String[] {"number", "float"}),
            Map.entry("double", new String[] {"number", "double"}),
            Map.entry("decimal", new String[] {"number"}),
            Map.entry("bool", new String[] {"boolean"}),
            Map.entry("str", new String[] {"string"}),
            Map.entry("text", new String[] {"string"}),
            Map.entry("date", new String[] {"string", "date"}),
            Map.entry("datetime", new String[] {"string", "date-time"}),
            Map.entry("date-time", new String[] {"string", "date-time"}),
            Map.entry("uuid", new String[] {"string", "uuid"}),
            Map.entry("file", new String[] {"string", "binary"}),
            Map.entry("list", new String[] {"array"}),
            Map.entry("map", new String[] {"object"}),
            Map.entry("dict", new String[] {"object"}));

    private static final Set<String> KNOWN =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");

    private WrongWords() {}

    static boolean mend(Misfit misfit) {
        JsonNode value = misfit.value();
        return switch (misfit.key()) {
            case "type" ->
                misfit.isKeyword() && misfit.slot().parent() instanceof ObjectNode schema && type(misfit, schema);
            case "required" ->
                value.isBoolean()
                        && misfit.slot().parent().path("in").asString("").equals("path")
                        && always(misfit);
            case "style" ->
                misfit.leaveOut("there is no style %s here, so it is left out; say in the overlay which is meant"
                        .formatted(value));
            case "in" -> otherCase(misfit, Set.of("query", "header", "path", "cookie"));
            case "jsonSchemaDialect" -> misfit.leaveOutSilently("this dialect is not known: it is left out");
            default -> false;
        };
    }

    private static boolean always(Misfit misfit) {
        misfit.mending().repaired(misfit.at(), "a parameter of the path is always required: read as true");
        return misfit.rewrite(JsonNodeFactory.instance.booleanNode(true));
    }

    private static boolean otherCase(Misfit misfit, Set<String> words) {
        String known = known(misfit.value().asString(""), words);
        if (known == null) {
            return false;
        }
        misfit.mending().repaired(misfit.at(), "read as %s".formatted(known));
        return misfit.rewrite(JsonNodeFactory.instance.stringNode(known));
    }

    private static @Nullable String known(String word, Set<String> words) {
        return words.stream().filter(word::equalsIgnoreCase).findFirst().orElse(null);
    }

    private static boolean type(Misfit misfit, ObjectNode schema) {
        String word = misfit.value().asString("").strip();
        String known = known(word, KNOWN);
        String[] other = TYPES.get(word.toLowerCase(Locale.ROOT));
        if (known != null && !(misfit.mending().isOld() && known.equals("null"))) {
            misfit.mending().repaired(misfit.at(), "there is no type %s: read as %s".formatted(misfit.value(), known));
            return misfit.rewrite(JsonNodeFactory.instance.stringNode(known));
        } else if (other != null) {
            schema.put("type", other[0]);
            if (other.length > 1 && !schema.has("format")) {
                schema.put("format", other[1]);
            }
            misfit.mending()
                    .repaired(
                            misfit.at(),
                            "there is no type %s: read as %s"
                                    .formatted(misfit.value(), String.join(" of format ", other)));
            return true;
        }
        String near = Nearest.of(word, KNOWN.stream().sorted());
        if (near != null && !near.equals("null")) {
            misfit.mending()
                    .doubtful(
                            misfit.at(),
                            "there is no type %s: read as %s; write the right one in the overlay"
                                    .formatted(misfit.value(), near));
            return misfit.rewrite(JsonNodeFactory.instance.stringNode(near));
        }
        return misfit.leaveOut(
                "there is no type %s, so it is left out: any value is taken, unless something else here says more; write the"
                                .formatted(misfit.value())
                        + " right one in the overlay");
    }
}
