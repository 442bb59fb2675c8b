package br.com.pilotstatus.server.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Checks HTTP exchanges by an OpenAPI 3.0 or 3.1 document in JSON, offline. Immutable and thread-safe.
 *
 * <pre>{@code
 * Contract contract = Contract.of(Path.of("openapi.json"));
 * assertEquals(List.of(), contract.violations(exchange));
 * }</pre>
 *
 * <p>Not checked: parameters that are objects, bodies that are not JSON beyond their media type, whether a credential is
 * right, whether a property that is {@code readOnly} or {@code writeOnly} is where it should not be. Server URLs are
 * ignored: paths start as in the document.
 */
public final class Contract {

    private final List<Route> routes;
    private final RequestCheck requests;
    private final ResponseCheck responses;

    private Contract(String document) {
        SpecNode root = SpecNode.root(Schemas.parse(document));
        boolean version30 = root.text("openapi").startsWith("3.0");
        this.routes = Route.of(root.at("paths"));
        this.requests = new RequestCheck(root, new Schemas(DirectionalDocument.requests(document), version30));
        this.responses = new ResponseCheck(new Schemas(DirectionalDocument.responses(document), version30));
    }

    /** Reads a document. */
    public static Contract of(Path spec) throws IOException {
        return new Contract(Files.readString(spec));
    }

    static Contract of(String document) {
        return new Contract(document);
    }

    /** Every mismatch of request and response, one sentence each; empty when the exchange keeps the contract. */
    public List<String> violations(Exchange exchange) {
        List<String> all = new ArrayList<>(requestViolations(exchange));
        for (String each : responseViolations(exchange)) {
            if (!all.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    /** What is wrong with the request alone. */
    public List<String> requestViolations(Exchange exchange) {
        return check(exchange, (item, operation, path) -> requests.violations(item, operation, exchange, path));
    }

    /** What is wrong with the response alone: for requests that are broken on purpose. */
    public List<String> responseViolations(Exchange exchange) {
        return check(exchange, (item, operation, path) -> responses.violations(operation, exchange));
    }

    private interface Rule {
        List<String> check(SpecNode item, SpecNode operation, Map<String, String> path);
    }

    private List<String> check(Exchange exchange, Rule rule) {
        int known = Integer.MAX_VALUE;
        for (Route route : routes) {
            Optional<Map<String, String>> path = route.match(exchange.path());
            // What is more concrete counts alone, even if it has no such method.
            if (path.isPresent() && route.holders() <= known) {
                known = route.holders();
                SpecNode operation = operation(route.item(), exchange.method().toLowerCase(Locale.ROOT));
                if (operation.exists()) {
                    return rule.check(route.item(), operation, path.get()).stream()
                            .map(violation -> exchange + ": " + violation)
                            .toList();
                }
            }
        }
        return List.of(exchange
                + (known < Integer.MAX_VALUE
                        ? ": the path does not declare the method"
                        : ": the path is not declared"));
    }

    /** HEAD is handled as GET unless the document says otherwise. */
    private static SpecNode operation(SpecNode item, String method) {
        SpecNode declared = item.at(method);
        return declared.exists() || !method.equals("head") ? declared : item.at("get");
    }
}
