package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Field;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a constraint was violated, in the caller's names: those of the JSON, not those of the Java classes. */
final class ViolationPath {

    private final int parameterIndex;
    private final String text;

    ViolationPath(ConstraintViolation<?> violation, OperationMethod operation, @Nullable Object[] arguments) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next(); // the method
        this.parameterIndex = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
        String path = inside(nodes, arguments[parameterIndex]);
        this.text = parameterIndex == operation.bodyIndex() ? path : operation.describe(parameterIndex, path);
    }

    int parameterIndex() {
        return parameterIndex;
    }

    private static String inside(Iterator<Path.Node> nodes, @Nullable Object argument) {
        JsonPath path = new JsonPath();
        Object value = argument;
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.isInIterable()) {
                value = enter(path, node, value);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Field field = field(value, node.getName());
                if (field == null || !JsonNames.isWhole(field)) {
                    path.property(field == null ? node.getName() : JsonNames.of(field));
                }
                value = read(field, value);
            }
        }
        return path.toString();
    }

    private static @Nullable Object enter(JsonPath path, Path.Node node, @Nullable Object container) {
        if (node.getIndex() != null) {
            int index = node.getIndex();
            path.index(index);
            return container instanceof List<?> list && index < list.size() ? list.get(index) : null;
        }
        path.property(String.valueOf(node.getKey()));
        return container instanceof Map<?, ?> map ? map.get(node.getKey()) : null;
    }

    private static @Nullable Field field(@Nullable Object owner, String name) {
        for (Class<?> type = owner == null ? null : owner.getClass(); type != null; type = type.getSuperclass()) {
            try {
                return type.getDeclaredField(name);
            } catch (NoSuchFieldException inherited) {
                // looked for in the superclass
            }
        }
        return null;
    }

    private static @Nullable Object read(@Nullable Field field, @Nullable Object owner) {
        try {
            return field != null && owner != null && field.trySetAccessible() ? field.get(owner) : null;
        } catch (IllegalAccessException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
