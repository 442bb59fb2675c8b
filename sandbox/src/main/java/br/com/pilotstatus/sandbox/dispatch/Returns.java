package br.com.pilotstatus.sandbox.dispatch;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** What a behaviour's method may return: the result, or the body of one of its records. */
final class Returns {

    private Returns() {}

    static Method checked(Method own, Method operation) {
        Class<?> result = operation.getReturnType();
        if (result.isAssignableFrom(own.getReturnType())) {
            return operation;
        }
        List<Type> bodies = new ArrayList<>();
        for (Class<?> record : result.getPermittedSubclasses()) {
            Type body = body(record);
            if (body.equals(own.getGenericReturnType())) {
                return operation;
            }
            bodies.add(body);
        }
        throw new IllegalStateException(Dispatch.described(own) + " returns "
                + own.getGenericReturnType().getTypeName() + ", not " + result.getSimpleName()
                + " nor one of its bodies: "
                + bodies.stream().map(Type::getTypeName).distinct().toList());
    }

    private static Type body(Class<?> record) {
        for (RecordComponent each : record.getRecordComponents()) {
            if (each.getName().equals("body")) {
                return each.getGenericType();
            }
        }
        return void.class;
    }
}
