package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.Listed;
import br.com.pilotstatus.server.Styled;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.RequestHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter of an operation that is not its body. */
public interface OperationParameter {

    /** Where it stands among the method's parameters. */
    int index();

    /** Where it stands in a request. */
    ParameterKey key();

    /** Whether what has this name, where it stands, is a part of it. */
    default boolean owns(String name) {
        return key().name().equals(name);
    }

    /** Returns what the method would get; what cannot be read is added to the problems and is null. */
    @Nullable Object read(RequestHead head, List<Problem> problems);

    /** Describes a place inside its value, which is given as a path in JSON. */
    default String describe(String path) {
        return key().toString();
    }

    /** Returns null for what is no parameter of this kind, or of a type that only the container knows to make. */
    static @Nullable OperationParameter of(int index, java.lang.reflect.Parameter declared, ValueReaders readers) {
        OperationParameter found = declared.isAnnotationPresent(Styled.class)
                ? StyledParameter.of(index, declared.getParameterizedType(), declared.getAnnotations(), readers)
                : PlainParameter.of(index, declared, readers.closed());
        Listed listed = declared.getAnnotation(Listed.class);
        return found == null || listed == null || !readers.closed()
                ? found
                : new ListedParameter(found, List.of(listed.value()));
    }
}
