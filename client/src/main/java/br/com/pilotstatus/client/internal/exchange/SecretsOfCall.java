package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.internal.failure.CallSecrets;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.parameter.ParameterJson;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.model.internal.SecretNames;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets of a call: credentials, headers of its options, and arguments that are secrets by name, by the document, or
 * that the text form of a model hides. Looks for them only where a text is to be shown.
 */
final class SecretsOfCall {
    /** Headers that a caller adds can be anything; what is as long as a key may be one. */
    private static final int LONG = 8;

    /** The longest first: one may be a part of another. */
    private final Set<String> secrets =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final CallContext<?> call;

    SecretsOfCall(CallContext<?> call) {
        this.call = call;
    }

    /** Returns where the request goes, without the arguments in path and query that are secrets. */
    URI uri() {
        return call.uri()
                .with(call.operation(), call.arguments().hiding(this::isSecret, CallSecrets.MASK))
                .uri();
    }

    /** Returns a text without any of them. */
    String masked(String text) {
        if (secrets.isEmpty()) {
            collect();
        }
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, CallSecrets.MASK);
        }
        return masked;
    }

    private void collect() {
        for (Credential each : call.credentials()) {
            add(each.value());
            // Of user and password.
            add(each.value().substring(each.value().indexOf(':') + 1));
            add(each.written());
        }
        call.options()
                .headers()
                .forEach((name, values) -> values.stream()
                        .filter(value -> value.length() >= LONG || SecretNames.contains(name))
                        .forEach(this::add));
        Arguments arguments = call.arguments();
        arguments.path().forEach(this::encoded);
        for (String pair : arguments.query().split("&", -1)) {
            int equals = pair.indexOf('=');
            encoded(pair.substring(0, Math.max(0, equals)), pair.substring(equals + 1));
        }
        arguments.headers().forEach(this::pair);
        arguments.cookies().forEach(this::pair);
        body(arguments.body());
    }

    private boolean isSecret(String parameter) {
        return SecretNames.contains(parameter) || call.operation().secrets().contains(parameter);
    }

    private void encoded(String name, String value) {
        if (isSecret(name)) {
            add(value);
            add(String.valueOf(PercentEncoding.decoded(value)));
        }
    }

    private void pair(Arguments.Pair pair) {
        if (isSecret(pair.name())) {
            add(pair.value());
        }
    }

    private void body(@Nullable Object body) {
        if (body == null || body instanceof InputStream || body instanceof byte[] || body instanceof String) {
            return;
        }
        try {
            leaves("", ParameterJson.tree(body), String.valueOf(body));
        } catch (RuntimeException e) {
            // What can't be written was not sent.
        }
    }

    private void leaves(String name, JsonNode node, String shown) {
        if (node.isObject()) {
            node.fieldNames()
                    .forEachRemaining(each -> leaves(SecretNames.contains(name) ? name : each, node.get(each), shown));
        } else if (node.isArray()) {
            node.forEach(each -> leaves(name, each, shown));
        } else if (node.isTextual() && (SecretNames.contains(name) || !shown.contains(node.asText()))) {
            add(node.asText());
        }
    }

    private void add(String secret) {
        if (!secret.isBlank()) {
            secrets.add(secret);
        }
    }
}
