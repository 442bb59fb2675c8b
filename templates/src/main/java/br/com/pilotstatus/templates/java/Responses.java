package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.ClassLimits;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what an operation may answer. */
final class Responses {

    /** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5: whatever the spec declares, they have none. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    private Responses() {}

    /** By declared status, in the order of the spec: one for each thing that its body may be in Java. */
    static List<List<ResponseCase>> of(Operation operation, Types types) {
        Map<String, Response> responses = operation.responses();
        boolean isHead = operation.method().equals("head");
        UnsupportedSpecException.Collector problems = new UnsupportedSpecException.Collector();
        List<List<ResponseCase>> made = responses.values().stream()
                .map(each -> problems.make(() -> of(each, isHead, List.copyOf(responses.keySet()), types)))
                .filter(Objects::nonNull)
                .toList();
        problems.throwIfAny();
        return made;
    }

    /** What a status may answer, preferred first: one for each thing that its body may be in Java. */
    private static List<ResponseCase> of(Response response, boolean isHead, List<String> all, Types types) {
        boolean empty = isHead || WITHOUT_CONTENT.contains(response.status());
        List<TypedContent> contents = empty ? List.of() : TypedContent.of(response.content(), types);
        if (contents.isEmpty()) {
            return List.of(of(response, null, "", all, types));
        }
        return contents.stream()
                .map(each -> of(response, each, each == contents.get(0) ? "" : each.label(), all, types))
                .toList();
    }

    private static ResponseCase of(
            Response response, @Nullable TypedContent content, String label, List<String> all, Types types) {
        String status = response.status();
        String record = (status.equals("default") ? "OtherStatus" : StatusNames.of(status)) + label;
        List<ResponseCase.Header> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("body", "hasBody", "status", "headers", "mediaType"));
        Set<String> imports =
                new TreeSet<>(content == null ? Set.of() : content.type().imports());
        response.headers().forEach((name, header) -> {
            JavaType value = new ParameterTypes(types).header(header);
            imports.addAll(value.imports());
            headers.add(new ResponseCase.Header(
                    Text.literal(name),
                    FreeNames.free(JavaNames.memberName(name), taken),
                    value.name(),
                    header.isRequired()));
        });
        if (headers.size() > ClassLimits.ARGUMENTS) {
            throw new UnsupportedSpecException(
                    response.pointer().child("headers"),
                    "Java allows 255 components of a record, and this response has " + headers.size()
                            + " headers; take those out in the overlay that you don't need");
        }
        return new ResponseCase(
                status,
                label,
                record,
                Character.toLowerCase(record.charAt(0)) + record.substring(1),
                Text.sentence(response.description().isEmpty() ? record : response.description()),
                content == null ? null : content.type().name(),
                content == null ? List.of() : content.mediaTypes(),
                content != null && content.isOfManyTypes(),
                headers,
                all.stream().filter(each -> each.matches("\\d{3}")).toList(),
                response.exception().isEmpty() || content == null ? null : response.exception(),
                content != null
                        && content.contents().stream()
                                .anyMatch(each -> each.schema().isSecret("")),
                content != null
                        && content.contents().stream()
                                .anyMatch(each -> each.kind() == MediaType.Kind.JSON
                                        && each.schema().allowsNull()),
                content == null ? List.of() : content.textValues(),
                imports);
    }
}
