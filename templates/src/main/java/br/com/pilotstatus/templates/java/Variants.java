package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The methods of an operation: one, and another for each body of a media type that is something else in Java.
 *
 * @param client methods of the client: each sends one kind of request and expects one kind of answer
 * @param server methods of the server: each reads one kind of request and may answer whatever is declared
 */
record Variants(List<ClientMethod> client, List<ServerMethod> server) {

    /** RFC 9110, sections 9.3.1, 9.3.2 and 9.3.8: content has no meaning there, and servers may refuse it. */
    private static final Set<String> WITHOUT_REQUEST_CONTENT = Set.of("get", "head", "trace");

    private static final List<TypedContent> NO_BODY = Collections.singletonList(null);

    static Variants of(
            Operation operation,
            Api api,
            Types types,
            PathTemplates paths,
            List<ClientView> views,
            ErrorBodies errors) {
        UnsupportedSpecException.Collector problems = new UnsupportedSpecException.Collector();
        OwnHeaders own = problems.make(() -> OwnHeaders.of(operation, views, new ParameterTypes(types)));
        List<TypedContent> bodies = problems.make(() -> requestContents(operation, types));
        List<List<ResponseCase>> responses = problems.make(() -> Responses.of(operation, types));
        if (own == null || bodies == null || responses == null) {
            problems.make(() -> MethodArguments.of(operation, api, types, null));
            problems.throwIfAny();
            throw new IllegalStateException("nothing was made, and no problem told");
        }
        List<ResponseCase> all = responses.stream().flatMap(List::stream).toList();
        List<ClientMethod> client = new ArrayList<>();
        List<ServerMethod> server = new ArrayList<>();
        for (TypedContent body : bodies.isEmpty() ? NO_BODY : bodies) {
            ApiMethod method = ApiMethod.of(operation, api, types, body, all);
            boolean preferred = bodies.isEmpty() || body == bodies.get(0);
            ApiMethod sender = preferred ? method : method.sending(body);
            if (!operation.isClientOnly()) {
                server.add(ServerMethod.of(sender, paths, errors.source(operation)));
            }
            client.add(ClientMethod.of(sender.expecting(chosen(responses, "")), own, operation, api)
                    .paged(operation, types));
            labels(responses)
                    .forEach(label -> client.add(
                            ClientMethod.of(sender.expecting(chosen(responses, label), label), own, operation, api)));
        }
        return new Variants(client, server);
    }

    private static List<TypedContent> requestContents(Operation operation, Types types) {
        List<TypedContent> contents = TypedContent.of(operation.body().content(), types);
        if (!contents.isEmpty() && WITHOUT_REQUEST_CONTENT.contains(operation.method())) {
            throw new UnsupportedSpecException(
                    operation.body().pointer(),
                    "a request body means nothing with " + operation.method().toUpperCase(Locale.ROOT)
                            + " (RFC 9110, section 9.3), and servers may refuse it; make it parameters or another method in the"
                            + " overlay, or remove it");
        }
        return contents;
    }

    /** What tells alternatives of successes from those that are preferred. */
    private static Set<String> labels(List<List<ResponseCase>> responses) {
        Set<String> labels = new LinkedHashSet<>();
        responses.stream()
                .flatMap(List::stream)
                .filter(ClientMethod.successes(
                        responses.stream().flatMap(List::stream).toList())::contains)
                .map(ResponseCase::label)
                .filter(each -> !each.isEmpty())
                .forEach(labels::add);
        return labels;
    }

    private static List<ResponseCase> chosen(List<List<ResponseCase>> responses, String label) {
        return responses.stream()
                .map(cases -> cases.stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst()
                        .orElse(cases.get(0)))
                .toList();
    }
}
