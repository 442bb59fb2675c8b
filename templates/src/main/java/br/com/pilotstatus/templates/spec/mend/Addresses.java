package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.validation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out addresses that are none, where nobody goes there. */
final class Addresses {

    private static final Set<String> OWNERS = Set.of(
            "info",
            "contact",
            "license",
            "externalDocs",
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode");

    private static final Pattern UNSAFE = Pattern.compile("[^\\w\\-.~:/?#@!$&'()*+,;=%]");

    private Addresses() {}

    static boolean mend(Misfit misfit) {
        Fault fault = misfit.fault();
        return switch (misfit.key()) {
            // Documentation elsewhere, or a flow, that lacks its address then is left out as such.
            case "termsOfService", "url", "email", "authorizationUrl", "tokenUrl", "refreshUrl" ->
                OWNERS.contains(fault.step(2)) && leaveOut(misfit);
            case "openIdConnectUrl" -> misfit.slot().parent() instanceof ObjectNode scheme && bearer(misfit, scheme);
            case "$id", "$schema", "externalValue", "namespace" -> leaveOut(misfit);
            case "operationRef" -> encode(misfit);
            default -> false;
        };
    }

    private static boolean leaveOut(Misfit misfit) {
        String kind = misfit.key().equals("email") ? "address of mail" : "URI";
        return misfit.leaveOutSilently("%s is no %s: it is left out".formatted(misfit.value(), kind));
    }

    /** A link is nothing without it, and no code comes of links. */
    private static boolean encode(Misfit misfit) {
        String text = misfit.value().asString("");
        String encoded = UNSAFE.matcher(text).replaceAll(sign -> percent(sign.group()));
        if (encoded.equals(text)) {
            return false;
        }
        misfit.mending().leftAlone(misfit.at(), "%s is no URI: read as %s".formatted(text, encoded));
        return misfit.rewrite(JsonNodeFactory.instance.stringNode(encoded));
    }

    private static String percent(String sign) {
        StringBuilder text = new StringBuilder();
        for (byte each : sign.getBytes(StandardCharsets.UTF_8)) {
            text.append("%%%02X".formatted(each));
        }
        return text.toString();
    }

    /** What comes of it is the same. */
    private static boolean bearer(Misfit misfit, ObjectNode scheme) {
        scheme.remove("openIdConnectUrl");
        scheme.put("type", "http").put("scheme", "bearer");
        misfit.mending()
                .leftAlone(
                        misfit.at(),
                        "%s is no URI: the scheme is a bearer token all the same".formatted(misfit.value()));
        return true;
    }
}
