package br.com.pilotstatus.sandbox.behaviour;

import br.com.pilotstatus.sandbox.http.CodeOfRefusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of what the contract itself refuses, where the vendor has told one. */
public final class ContractCodes implements CodeOfRefusal {

    private record Rule(Pattern call, Pattern message, String code) {}

    private static final List<Rule> RULES = List.of(
            rule("POST /v1/.*", "header Idempotency-Key ", "IDEMPOTENCY_KEY_INVALID"),
            rule("PATCH /v1/numbers/[^/]+", "body must have at least 1 property", "EMPTY_PATCH"),
            rule(
                    "GET /v1/(messages/history|conversations|leads|referrals)",
                    "query parameter (startDate|endDate) ",
                    "INVALID_DATE_RANGE"),
            rule("(POST|PATCH|PUT) /v1/lead-pages.*", "is not known|unknown", "UNKNOWN_FIELDS"));

    private static Rule rule(String call, String message, String code) {
        return new Rule(Pattern.compile(call), Pattern.compile(message), code);
    }

    @Override
    public @Nullable String of(String method, String path, String message) {
        for (Rule each : RULES) {
            if (each.call().matcher(method + " " + path).matches()
                    && each.message().matcher(message).find()) {
                return each.code();
            }
        }
        return null;
    }
}
