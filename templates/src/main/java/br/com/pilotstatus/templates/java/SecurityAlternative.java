package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One alternative of a security requirement: the schemes that must all be satisfied; none: anonymous.
 *
 * @param schemes names of security schemes
 */
public record SecurityAlternative(List<String> schemes) {

    static List<SecurityAlternative> of(Operation operation) {
        return operation.security().stream()
                .map(each -> new SecurityAlternative(each.schemes()))
                .toList();
    }

    /** The requirements that leave a choice, each once, as lists of sets of names in source. */
    static List<String> choices(List<ApiClass> apis) {
        return apis.stream()
                .flatMap(api -> api.methods().stream())
                .map(client -> client.method().security())
                .filter(alternatives -> alternatives.size() > 1)
                .map(alternatives -> alternatives.stream()
                        .map(each -> "Set.of(" + each.names() + ")")
                        .collect(Collectors.joining(", ", "List.of(", ")")))
                .distinct()
                .toList();
    }

    /** Whether any operation refuses those who give no credential. */
    static boolean isAsked(List<ApiClass> apis) {
        return apis.stream()
                .flatMap(api -> api.methods().stream())
                .map(client -> client.method().security())
                .anyMatch(alternatives -> !alternatives.isEmpty()
                        && alternatives.stream()
                                .noneMatch(each -> each.schemes().isEmpty()));
    }

    /** The names as arguments in source. */
    public String names() {
        return schemes.stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    /** The names as an annotation member in source. */
    public String member() {
        return schemes.size() == 1 ? names() : "{" + names() + "}";
    }

    /** The Swagger v3 annotation, as source; empty for the anonymous alternative, which has none. */
    String swagger() {
        if (schemes.size() == 1) {
            return "@SecurityRequirement(name = " + names() + ")";
        }
        return schemes.isEmpty()
                ? ""
                : "@SecurityRequirement(combine = {"
                        + schemes.stream()
                                .map(each -> "@SecurityRequirementEntry(name = " + Text.literal(each) + ")")
                                .collect(Collectors.joining(", "))
                        + "})";
    }
}
