package br.com.pilotstatus.server.contract;

import java.util.List;
import java.util.Locale;

/** Checks whether a request presents what a security requirement wants; whether it is right is not known here. */
final class SecurityCheck {

    private final SpecNode root;

    SecurityCheck(SpecNode root) {
        this.root = root;
    }

    List<String> violations(SpecNode operation, RequestValues request) {
        SpecNode own = operation.at("security");
        List<SpecNode> alternatives = (own.exists() ? own : root.at("security")).elements();
        boolean satisfied = alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(all -> all.names().stream().allMatch(name -> isPresented(name, request)));
        return satisfied
                ? List.of()
                : List.of("the request satisfies none of the security alternatives "
                        + alternatives.stream().map(SpecNode::names).toList());
    }

    private boolean isPresented(String name, RequestValues request) {
        SpecNode scheme = root.at("components").at("securitySchemes").at(name);
        return switch (scheme.text("type")) {
            case "apiKey" -> hasOne(request.in(scheme.text("in"), scheme.text("name")));
            case "http" -> {
                String prefix = scheme.text("scheme").toLowerCase(Locale.ROOT) + " ";
                yield request.in("header", "Authorization").stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith(prefix));
            }
            case "oauth2", "openIdConnect" ->
                request.in("header", "Authorization").stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith("bearer "));
            case "mutualTLS" -> true;
            default -> throw new IllegalArgumentException("The security scheme " + name + " is not declared");
        };
    }

    private static boolean hasOne(List<String> values) {
        return values.size() == 1 && !values.get(0).isBlank();
    }
}
