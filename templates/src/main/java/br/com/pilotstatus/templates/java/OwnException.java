package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.schema.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exception of one operation and one status, whose body has members that the shared error lacks.
 *
 * @param name      simple name, such as {@code PayNumberPaymentRequiredException}
 * @param parent    simple name of the exception of the status
 * @param method    the operation
 * @param response  the response
 * @param body      the model of its body
 * @param members   those that the shared error lacks
 */
public record OwnException(
        String name, String parent, ApiMethod method, ResponseCase response, ModelClass body, List<Member> members) {

    /** What exceptions have anyway, as of the client's {@code HttpStatusException} and {@code java.lang.Throwable}. */
    private static final Set<String> TAKEN = Set.of(
            "status",
            "headers",
            "rawBody",
            "retryAfter",
            "error",
            "operation",
            "attempts",
            "uri",
            "idempotencyKey",
            "replayed",
            "body",
            "from",
            "fillInStackTrace",
            "initCause",
            "printStackTrace");

    /**
     * A member of the body.
     *
     * @param accessor its name here
     * @param property as the model has it
     */
    public record Member(String accessor, ModelProperty property) {}

    /** Those of an API, in the order of the document. */
    static List<OwnException> all(JavaApi api) {
        ModelClass shared = api.models().get(api.errorModel());
        Map<String, OwnException> found = new LinkedHashMap<>();
        for (ApiClass tag : api.apis()) {
            // A server's methods have all responses, and those that are for clients alone have none there.
            for (ApiMethod method : Stream.concat(
                            tag.serverMethods().stream().map(ServerMethod::method),
                            tag.methods().stream().map(ClientMethod::method))
                    .toList()) {
                for (ResponseCase response : method.responses()) {
                    ModelClass body = response.hasException() ? api.models().get(response.body()) : null;
                    if (body != null) {
                        found.putIfAbsent(response.exception(), of(method, response, body, shared));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Names of the components that are bodies of such errors. */
    static Set<String> bodies(Api api) {
        return api.operations().stream()
                .flatMap(each -> each.responses().values().stream())
                .filter(each -> !each.exception().isEmpty())
                .flatMap(each -> each.content().stream())
                .map(each -> each.schema().component())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static OwnException of(
            ApiMethod method, ResponseCase response, ModelClass body, @Nullable ModelClass shared) {
        Set<String> taken = new HashSet<>(TAKEN);
        List<String> known = shared == null
                ? List.of()
                : shared.properties().stream().map(ModelProperty::jsonName).toList();
        List<Member> members = body.properties().stream()
                .filter(each -> !known.contains(each.jsonName()))
                .map(each -> new Member(FreeNames.free(each.name(), taken), each))
                .toList();
        return new OwnException(
                Objects.requireNonNull(response.exception()),
                ErrorClass.of(response.status()).name(),
                method,
                response,
                body,
                members);
    }

    /** What tells it from others when a response comes, as a Java string literal. */
    public String keyLiteral() {
        return Text.literal(method.operationId() + ' ' + response.status());
    }

    /** Fully qualified names that it needs, sorted. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "br.com.pilotstatus.client.internal.failure.FailedResponse", "org.jspecify.annotations.Nullable"));
        imports.add(body.packageName() + "." + body.name());
        members.forEach(each -> imports.addAll(each.property().typeImports()));
        return imports;
    }
}
