package br.com.pilotstatus.client;

import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.SecurityScheme;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The environment variables of one client. */
final class EnvironmentVariables {
    private final ClientSpec spec;
    private final UnaryOperator<@Nullable String> variables;

    EnvironmentVariables(ClientSpec spec, UnaryOperator<@Nullable String> variables) {
        this.spec = spec;
        this.variables = variables;
    }

    void credentials(BiConsumer<String, String> receiver) {
        for (SecurityScheme scheme : spec.securitySchemes()) {
            String value = value(variable(scheme));
            if (value != null) {
                try {
                    receiver.accept(scheme.name(), value);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(variable(scheme) + ": " + e.getMessage(), e);
                }
            }
        }
    }

    void baseUrl(Consumer<URI> receiver) {
        String value = value(baseUrlName());
        if (value == null) {
            return;
        }
        try {
            receiver.accept(new URI(value));
        } catch (URISyntaxException e) {
            // Its message quotes the whole address, which may hold a password.
            throw new IllegalArgumentException(
                    baseUrlName() + " must be a URL that begins with https://: " + e.getReason());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(baseUrlName() + ": " + e.getMessage(), e);
        }
    }

    /** Checks that the client has an address, and credentials if any operation needs one; the message names both ways to set them. */
    void requireNecessary(ClientSettings settings) {
        if (settings.baseUrl == null) {
            throw new IllegalArgumentException(
                    spec.name() + " has no address; set baseUrl, or " + baseUrlName() + " and use fromEnv()");
        }
        if (settings.credentials.isEmpty() && !spec.isCredentialsOptional()) {
            throw new IllegalArgumentException(spec.name() + " has no credentials; set " + names(SecurityScheme::name)
                    + ", or " + names(this::variable) + " and use fromEnv()");
        }
    }

    private String baseUrlName() {
        return spec.environmentPrefix() + "_BASE_URL";
    }

    private String names(Function<SecurityScheme, String> naming) {
        return spec.securitySchemes().stream().map(naming).collect(Collectors.joining(" or "));
    }

    private String variable(SecurityScheme scheme) {
        return spec.environmentPrefix() + "_" + screamingSnake(scheme.name());
    }

    private @Nullable String value(String name) {
        String value = variables.apply(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static String screamingSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
