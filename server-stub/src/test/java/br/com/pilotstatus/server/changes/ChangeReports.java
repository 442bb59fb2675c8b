package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.nasty.Generators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the build's own code, in a class loader of its own, what it says of a change. */
final class ChangeReports {

    private static final String PACKAGE = "br.com.pilotstatus.templates.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClassLoader loader;
    private final Map<String, Harm> harms = new HashMap<>();

    ChangeReports(Generators generators) {
        this.loader = generators.loader();
    }

    /** The report for programs on two effective documents. */
    JsonNode between(JsonNode before, JsonNode after) throws IOException, ReflectiveOperationException {
        Method compare = method("changes.Comparison", "of");
        Object changes = compare.invoke(null, read(before), read(after));
        Class<?> names = type("changes.report.ChangeReport$Names");
        Object report = method("changes.report.ChangeReport", "of", changes.getClass(), names, boolean.class)
                .invoke(
                        null,
                        changes,
                        names.getConstructors()[0].newInstance("spec", "lock", "report", "0.1.0", ""),
                        false);
        return JSON.readTree((String) report.getClass().getMethod("json").invoke(report));
    }

    /** The names of all rules. */
    List<String> rules() throws ReflectiveOperationException {
        Class<?> rule = type("changes.rule.Rule");
        List<String> names = new ArrayList<>();
        for (Object each : (List<?>) rule.getMethod("all").invoke(null)) {
            names.add((String) rule.getMethod("name").invoke(each));
        }
        return names;
    }

    /** What a rule says of a reader. */
    Harm harm(String name, Reader reader) throws ReflectiveOperationException {
        Harm harm = harms.get(name + reader);
        if (harm == null) {
            harm = harmOf(name, reader);
            harms.put(name + reader, harm);
        }
        return harm;
    }

    /** Whether a rule says more of another one's change, and nothing to this reader. */
    boolean isSilentOn(String name, Reader reader) throws ReflectiveOperationException {
        Class<?> rule = type("changes.rule.Rule");
        for (Object each : (List<?>) rule.getMethod("all").invoke(null)) {
            if (rule.getMethod("name").invoke(each).equals(name)) {
                return (boolean) rule.getMethod("isAside").invoke(each) && harm(name, reader) == Harm.NONE;
            }
        }
        throw new AssertionError("There is no rule " + name);
    }

    private Harm harmOf(String name, Reader reader) throws ReflectiveOperationException {
        Class<?> rule = type("changes.rule.Rule");
        for (Object each : (List<?>) rule.getMethod("all").invoke(null)) {
            if (rule.getMethod("name").invoke(each).equals(name)) {
                Class<?> readers = type("changes.rule.Reader");
                Object its = readers.getMethod("valueOf", String.class).invoke(null, reader.name());
                Object effect = rule.getMethod("on", readers).invoke(each, its);
                return Harm.valueOf(
                        String.valueOf(effect.getClass().getMethod("harm").invoke(effect)));
            }
        }
        throw new AssertionError("There is no rule " + name);
    }

    private Object read(JsonNode document) throws ReflectiveOperationException {
        return method("json.StrictJson", "readObject", byte[].class, String.class)
                .invoke(null, document.toString().getBytes(StandardCharsets.UTF_8), "a document");
    }

    private Method method(String owner, String name, Class<?>... parameters) throws ReflectiveOperationException {
        Class<?> type = type(owner);
        if (parameters.length > 0) {
            return type.getMethod(name, parameters);
        }
        for (Method each : type.getMethods()) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        throw new NoSuchMethodException(owner + "." + name);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, loader);
    }
}
