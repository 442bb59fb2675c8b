package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Responds, whatever operation is called, as an exchange of a case says, and notes what it was called with. */
final class ScriptedImplementation {

    private final JsonNode answers;
    private final List<String> received = new CopyOnWriteArrayList<>();

    ScriptedImplementation(JsonNode answers) {
        this.answers = answers;
    }

    Object respond(Method method, @Nullable Object[] arguments) {
        ObjectNode call = Values.JSON.createObjectNode().put("method", method.getName());
        ArrayNode values = call.putArray("arguments");
        ArrayNode classes = call.putArray("classes");
        try {
            for (Object each : arguments) {
                classes.add(each == null ? "null" : each.getClass().getName());
                values.add(Values.tree(each));
            }
            return Results.of(method, answers);
        } catch (RuntimeException wrong) {
            call.put("fault", wrong.getMessage());
            throw wrong;
        } finally {
            received.add(call.toString());
        }
    }

    /** One JSON text for each call: {@code method}, {@code arguments}, their {@code classes}, and {@code fault} where no response could be made. */
    List<String> received() {
        return List.copyOf(received);
    }
}
