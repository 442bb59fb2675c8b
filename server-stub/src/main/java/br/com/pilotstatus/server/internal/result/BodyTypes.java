package br.com.pilotstatus.server.internal.result;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the document says of the bodies of results. Thread-safe. */
final class BodyTypes {

    /** Reflection makes all anew each time that it is asked. */
    private static final ClassValue<Optional<Type>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Type> computeValue(Class<?> result) {
            RecordComponent[] components = result.getRecordComponents();
            for (RecordComponent each : components == null ? new RecordComponent[0] : components) {
                if (each.getName().equals("body")) {
                    return Optional.of(each.getGenericType());
                }
            }
            return Optional.empty();
        }
    };

    private BodyTypes() {}

    /** The type of the body of a result's class; null where no generated class says one. */
    static @Nullable Type of(Class<?> result) {
        return KNOWN.get(result).orElse(null);
    }
}
