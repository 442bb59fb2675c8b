package br.com.pilotstatus.server.internal.operation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parameter of an operation that is its body, looked at once: reflection copies what it is asked for.
 *
 * @param index where it stands among the method's parameters
 * @param type its class
 * @param genericType its type
 * @param isRequired whether there must be one
 * @param mediaTypes those of the body, which may be ranges
 */
record BodyParameter(int index, Class<?> type, Type genericType, boolean isRequired, List<MediaType> mediaTypes) {

    static BodyParameter of(int index, Parameter declared, String... mediaTypes) {
        return new BodyParameter(
                index,
                declared.getType(),
                declared.getParameterizedType(),
                declared.isAnnotationPresent(NotNull.class),
                Stream.of(mediaTypes).map(MediaType::valueOf).toList());
    }
}
