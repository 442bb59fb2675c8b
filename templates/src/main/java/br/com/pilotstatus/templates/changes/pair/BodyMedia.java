package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A media type of a body, and the methods that Java has for it.
 *
 * @param declared  what the document says
 * @param type      its Java type; null where that is not known
 * @param endpoint  the operation that has the body
 * @param methods   names of the client's methods that send or ask for it, the shortest first
 * @param factories names of the factories of the server's result
 */
public record BodyMedia(
        MediaType declared, @Nullable String type, Endpoint endpoint, List<String> methods, List<String> factories) {

    public String name() {
        return declared.name();
    }

    /** What tells it from media types that are something else in Java: its type, else its structure. */
    public String identity(Renames renames) {
        if (type != null) {
            return renames.type(type);
        }
        return switch (declared.kind()) {
            case TEXT -> "text";
            case BINARY -> "bytes";
            default -> renames.structure(declared.schema().node());
        };
    }

    /** Returns {@code WidgetsApi.getWidgetAsCsv} and {@code GetWidgetResult.okCsv}; none where no Java is known. */
    public List<String> java() {
        return Stream.concat(
                        methods.stream().map(each -> endpoint.api() + "." + each),
                        factories.stream().map(each -> endpoint.result() + "." + each))
                .toList();
    }

    /** Whether the method of another differs in more than the operation's own name. */
    public boolean isNamedOtherwise(BodyMedia other) {
        String here = label();
        String there = other.label();
        return here != null && there != null && !here.equals(there);
    }

    private @Nullable String label() {
        return methods.isEmpty()
                ? factories.isEmpty() ? null : factories.get(0)
                : methods.get(0).substring(endpoint.id().length());
    }
}
