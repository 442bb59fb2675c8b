package br.com.pilotstatus.server.internal.error;

import br.com.pilotstatus.server.OperationInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the errors of an operation are written.
 *
 * @param declared the statuses of its responses, as the document writes them: {@code 400}, {@code 4XX}, {@code default}
 * @param own by declared status: the shapes that are not what the errors of the document have in common
 */
public record ErrorShapes(Set<String> declared, Map<String, ErrorShape> own) {

    /** Reads what generated code says of an operation. */
    public static ErrorShapes of(OperationInfo info) {
        Map<String, ErrorShape> own = new HashMap<>();
        for (OperationInfo.ErrorBody each : info.errors()) {
            ErrorShape shape = new ErrorShape(each.mediaType(), each.body());
            for (String status : each.statuses()) {
                own.put(status, shape);
            }
        }
        return new ErrorShapes(Set.of(info.responses()), Map.copyOf(own));
    }

    /** The shapes of a status, that of the response that it has first; null: what the errors of the document have in common. */
    List<@Nullable ErrorShape> of(int status) {
        List<@Nullable ErrorShape> shapes = new ArrayList<>();
        Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .filter(declared::contains)
                .forEach(each -> shapes.add(own.get(each)));
        return shapes;
    }

    /** Whether errors of a status are written alike. */
    public boolean isLike(ErrorShapes other, int status) {
        return of(status).equals(other.of(status));
    }

    /** Whether the document has an error of this status, by itself, by its range or by {@code default}. */
    public boolean declare(int status) {
        return status >= 400
                && (declared.contains(String.valueOf(status))
                        || declared.contains(status / 100 + "XX")
                        || declared.contains("default"));
    }
}
