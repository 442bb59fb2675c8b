package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.ApiMethod;
import br.com.pilotstatus.templates.java.Argument;
import br.com.pilotstatus.templates.java.ClientMethod;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.java.ResponseCase;
import br.com.pilotstatus.templates.java.ServerMethod;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation, and the methods that Java has for it.
 *
 * @param operation what the document says
 * @param api       simple name of its class
 * @param client    the client's methods, the one of the preferred media types first; none where no Java is known
 * @param server    the server's methods, likewise; none where the operation is for clients alone
 */
public record Endpoint(Operation operation, String api, List<ClientMethod> client, List<ServerMethod> server) {

    static Endpoint of(Operation operation, @Nullable JavaApi java) {
        for (ApiClass owner : java == null ? List.<ApiClass>of() : java.apis()) {
            List<ClientMethod> client = owner.methods().stream()
                    .filter(each -> each.method().operationId().equals(operation.id()))
                    .toList();
            if (!client.isEmpty()) {
                return new Endpoint(
                        operation,
                        owner.name(),
                        client,
                        owner.serverMethods().stream()
                                .filter(each -> each.method().operationId().equals(operation.id()))
                                .toList());
            }
        }
        return new Endpoint(operation, ApiClass.nameOf(operation.tag()), List.of(), List.of());
    }

    public String id() {
        return operation.id();
    }

    /** Returns {@code POST /widgets}. */
    public String address() {
        return operation.address();
    }

    public Pointer pointer() {
        return operation.pointer();
    }

    /** Returns {@code WidgetsApi.createWidget}. */
    public String java() {
        return api + "." + id();
    }

    /** Returns {@code CreateWidgetResult}. */
    public String result() {
        return server.isEmpty()
                ? JavaNames.typeName(id()) + "Result"
                : server.get(0).resultName();
    }

    /** Returns {@code CreateWidgetResult.conflict}. */
    public String factory(String status) {
        String record = status.equals("default") ? "OtherStatus" : StatusNames.of(status);
        return result() + "."
                + cases(status)
                        .map(ResponseCase::factory)
                        .findFirst()
                        .orElse(Character.toLowerCase(record.charAt(0)) + record.substring(1));
    }

    /** What the client's method returns; null where that is not known. */
    public @Nullable String returnType() {
        return client.isEmpty() ? null : client.get(0).returnType();
    }

    /** Keys of the arguments in the order of the method; none where no Java is known. */
    public List<String> argumentOrder() {
        return arguments(client.stream().map(ClientMethod::method))
                .map(Endpoint::key)
                .toList();
    }

    /** The parameters by key, in the order of the document. */
    public Map<String, DeclaredParameter> parameters() {
        Map<String, Argument> java = new LinkedHashMap<>();
        arguments(client.stream().map(ClientMethod::method)).forEach(each -> java.put(key(each), each));
        Map<String, DeclaredParameter> found = new LinkedHashMap<>();
        operation.parameters().forEach(each -> {
            Argument argument = java.get(each.key());
            found.put(each.key(), new DeclaredParameter(each, argument, argument == null && !client.isEmpty()));
        });
        return found;
    }

    private static String key(Argument java) {
        boolean anyCase = java.in().equals("header");
        return java.in() + " " + (anyCase ? java.wireName().toLowerCase(Locale.ROOT) : java.wireName());
    }

    private static Stream<Argument> arguments(Stream<ApiMethod> methods) {
        return methods.findFirst().stream().flatMap(each -> each.parameters().stream());
    }

    /** The media types of the request body, the preferred one first. */
    public List<BodyMedia> requestMedia() {
        return operation.body().content().stream()
                .map(each -> {
                    List<ApiMethod> senders = client.stream()
                            .map(ClientMethod::method)
                            .filter(method -> method.bodyTypes().contains(each.name()))
                            .toList();
                    return new BodyMedia(
                            each,
                            arguments(senders.stream())
                                    .filter(Argument::isBody)
                                    .map(Argument::type)
                                    .findFirst()
                                    .orElse(null),
                            this,
                            senders.stream().map(ApiMethod::id).toList(),
                            List.of());
                })
                .toList();
    }

    /** The media types of the body of a response, the preferred one first. */
    public List<BodyMedia> responseMedia(Response response) {
        return response.content().stream()
                .map(each -> {
                    List<ResponseCase> made = cases(response.status())
                            .filter(one -> one.mediaTypes().contains(each.name()))
                            .toList();
                    return new BodyMedia(
                            each,
                            made.stream().map(ResponseCase::body).findFirst().orElse(null),
                            this,
                            client.stream()
                                    .filter(method -> method.successes().stream()
                                            .anyMatch(one -> one.status().equals(response.status())
                                                    && one.mediaTypes().contains(each.name())))
                                    .map(method -> method.method().id())
                                    .toList(),
                            made.stream().map(ResponseCase::factory).distinct().toList());
                })
                .toList();
    }

    /** Java type of a header of a response; null where that is not known. */
    public @Nullable String headerType(String status, String name) {
        return cases(status)
                .flatMap(each -> each.headers().stream())
                .filter(each -> each.literal().equalsIgnoreCase('"' + name + '"'))
                .map(ResponseCase.Header::type)
                .findFirst()
                .orElse(null);
    }

    private Stream<ResponseCase> cases(String status) {
        return server.stream()
                .flatMap(each -> each.method().responses().stream())
                .filter(each -> each.status().equals(status));
    }
}
