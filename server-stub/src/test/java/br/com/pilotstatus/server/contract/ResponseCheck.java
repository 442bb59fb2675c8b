package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a response by its operation: status, headers and body. */
final class ResponseCheck {

    /** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5: whatever is declared. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

    private final ValueCheck values;
    private final BodyCheck bodies;

    ResponseCheck(Schemas schemas) {
        this.values = new ValueCheck(schemas);
        this.bodies = new BodyCheck(schemas);
    }

    List<String> violations(SpecNode operation, Exchange exchange) {
        SpecNode responses = operation.at("responses");
        SpecNode response = declared(responses, exchange.status());
        if (!response.exists()) {
            if (declared(operation.at("x-errors"), exchange.status()).exists()) {
                // Known to come, with a body that nobody describes but as an error of all.
                return error(exchange);
            }
            return List.of("the status " + exchange.status() + " is not declared; declared are " + responses.names());
        }
        List<String> violations = new ArrayList<>();
        for (String name : response.at("headers").names()) {
            // OpenAPI wants Content-Type ignored here: the content map says it.
            if (!name.equalsIgnoreCase("Content-Type")) {
                violations.addAll(values.violations(
                        "the response header " + name,
                        exchange.responseHeaders().getOrDefault(name, List.of()),
                        response.at("headers").at(name)));
            }
        }
        violations.addAll(body(response.at("content"), exchange));
        return violations;
    }

    private static List<String> error(Exchange exchange) {
        try {
            String body = exchange.responseBody();
            return body != null && new ObjectMapper().readTree(body).isObject()
                    ? List.of()
                    : List.of("the response body is no object");
        } catch (IOException e) {
            return List.of("the response body is no JSON");
        }
    }

    private List<String> body(SpecNode content, Exchange exchange) {
        String body = exchange.responseBody();
        boolean expected = !content.names().isEmpty()
                && !exchange.method().equalsIgnoreCase("HEAD")
                && !WITHOUT_BODY.contains(exchange.status());
        if (body == null) {
            // Text and bytes may be empty, and RFC 9110 (8.3) asks for no Content-Type then.
            return expected && content.names().stream().allMatch(MediaTypes::isJson)
                    ? List.of("the response has no body, declared is " + content.names())
                    : List.of();
        }
        return expected
                ? bodies.violations(
                        "the response body", body, RequestCheck.contentType(exchange.responseHeaders()), content)
                : List.of("the response has a body, declared is none");
    }

    /** An exact status wins over a range, and a range over the default. */
    private static SpecNode declared(SpecNode responses, int status) {
        for (String name : List.of(String.valueOf(status), status / 100 + "XX")) {
            if (responses.at(name).exists()) {
                return responses.at(name);
            }
        }
        return responses.at("default");
    }
}
