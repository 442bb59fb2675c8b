package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.document.Operation;
import br.com.pilotstatus.sandbox.world.Ids;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.OperationResult;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as the document says. What is not known by the document's example id is not there. */
final class Fallback implements Implementation {

    private final Method method;
    private final Operation operation;

    Fallback(Method method, Operation operation) {
        this.method = method;
        this.operation = operation;
    }

    @Override
    public OperationResult call(@Nullable Object[] arguments) {
        Map<String, String> known = operation.pathExamples();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            PathParam path = parameters[i].getAnnotation(PathParam.class);
            String example = path == null ? null : known.get(path.value());
            if (example != null && !Ids.plain(example).equals(Ids.plain(String.valueOf(arguments[i])))) {
                throw Refusal.of(404, null, "Not found");
            }
        }
        return Results.of(method, operation.success());
    }
}
