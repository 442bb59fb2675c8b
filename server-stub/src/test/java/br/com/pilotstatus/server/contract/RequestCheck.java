package br.com.pilotstatus.server.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a request by its operation: parameters, body and credentials. */
final class RequestCheck {

    private final ValueCheck values;
    private final BodyCheck bodies;
    private final SecurityCheck security;

    RequestCheck(SpecNode root, Schemas schemas) {
        this.values = new ValueCheck(schemas);
        this.bodies = new BodyCheck(schemas);
        this.security = new SecurityCheck(root);
    }

    List<String> violations(SpecNode item, SpecNode operation, Exchange exchange, Map<String, String> path) {
        RequestValues request = new RequestValues(exchange, path);
        List<String> violations = new ArrayList<>();
        parameters(item, operation)
                .forEach((what, parameter) ->
                        violations.addAll(values.violations(what, request.of(parameter), parameter)));
        violations.addAll(body(operation.at("requestBody"), exchange));
        violations.addAll(security.violations(operation, request));
        return violations;
    }

    /** The operation's parameters replace those of the path with the same name and place. */
    private static Map<String, SpecNode> parameters(SpecNode item, SpecNode operation) {
        Map<String, SpecNode> parameters = new LinkedHashMap<>();
        for (SpecNode source : List.of(item, operation)) {
            for (SpecNode parameter : source.at("parameters").elements()) {
                if (!ProtocolHeaders.has(parameter.text("in"), parameter.text("name"))) {
                    parameters.put(parameter.text("in") + " parameter " + parameter.text("name"), parameter);
                }
            }
        }
        return parameters;
    }

    private List<String> body(SpecNode declared, Exchange exchange) {
        String body = BodyCheck.orEmpty(exchange.requestBody(), contentType(exchange.requestHeaders()));
        if (body == null) {
            return declared.flag("required") ? List.of("the request body is required and absent") : List.of();
        }
        return declared.exists()
                ? bodies.violations(
                        "the request body", body, contentType(exchange.requestHeaders()), declared.at("content"))
                : List.of("the request has a body, declared is none");
    }

    static @Nullable String contentType(Map<String, List<String>> headers) {
        List<String> types = headers.getOrDefault("Content-Type", List.of());
        return types.isEmpty() ? null : String.join(", ", types);
    }
}
