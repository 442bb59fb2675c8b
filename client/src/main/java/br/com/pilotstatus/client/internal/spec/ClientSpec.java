package br.com.pilotstatus.client.internal.spec;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.internal.failure.ErrorRules;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a generated client says about itself. Immutable. */
public final class ClientSpec {
    private final String name;
    private final @Nullable String baseUrl;
    private final String environmentPrefix;
    private final List<SecurityScheme> securitySchemes;
    private final List<List<Set<String>>> alternatives;
    private final boolean isCredentialsOptional;
    private final Function<FailedResponse, ? extends HttpStatusException> errors;
    private final @Nullable ErrorRules errorRules;
    private final List<String> servers;

    private ClientSpec(Builder builder) {
        this.name = builder.name;
        this.baseUrl = builder.baseUrl;
        this.environmentPrefix = builder.environmentPrefix;
        this.securitySchemes = List.copyOf(builder.securitySchemes);
        this.alternatives = List.copyOf(builder.alternatives);
        this.isCredentialsOptional = builder.isCredentialsOptional;
        this.errors = Objects.requireNonNull(builder.errors, "errors");
        this.errorRules = builder.errorRules;
        this.servers = List.copyOf(builder.servers);
    }

    /** Starts the description of the client with this class name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns the client's class name, for messages. */
    public String name() {
        return name;
    }

    /** Returns the server's address, or null if the document has no absolute one. */
    public @Nullable String baseUrl() {
        return baseUrl;
    }

    /** Returns the addresses of servers that operations have of their own. */
    public List<String> servers() {
        return servers;
    }

    /** Returns what the names of this client's environment variables begin with. */
    public String environmentPrefix() {
        return environmentPrefix;
    }

    /** Returns whether a header carries a credential of one of the schemes. */
    public boolean isCredential(String header) {
        return securitySchemes.stream()
                .anyMatch(each -> each.location() == SecurityScheme.Location.HEADER
                        && each.parameter().equalsIgnoreCase(header));
    }

    /** Returns the document's security schemes, in its order. */
    public List<SecurityScheme> securitySchemes() {
        return securitySchemes;
    }

    /** Returns the different security requirements, by names of schemes, that leave a choice to the caller. */
    public List<List<Set<String>>> alternatives() {
        return alternatives;
    }

    /** Whether a client can do something without any credential. */
    public boolean isCredentialsOptional() {
        return securitySchemes.isEmpty() || isCredentialsOptional;
    }

    public HttpStatusException error(FailedResponse reply) {
        return errors.apply(reply);
    }

    /** Returns what is said of the errors of all operations. */
    public ErrorRules errorRules() {
        return errorRules == null ? ErrorRules.NONE : errorRules;
    }

    /** Collects a {@link ClientSpec}. For one thread. */
    public static final class Builder {
        private final String name;
        private final List<SecurityScheme> securitySchemes = new ArrayList<>();
        private final List<List<Set<String>>> alternatives = new ArrayList<>();
        private final List<String> servers = new ArrayList<>();
        private @Nullable String baseUrl;
        private String environmentPrefix = "";
        private boolean isCredentialsOptional;
        private @Nullable Function<FailedResponse, ? extends HttpStatusException> errors;
        private @Nullable ErrorRules errorRules;

        private Builder(String name) {
            this.name = name;
        }

        public Builder baseUrl(String value) {
            baseUrl = value;
            return this;
        }

        /** Adds the address of a server that an operation has of its own. */
        public Builder server(String url) {
            servers.add(url);
            return this;
        }

        public Builder environmentPrefix(String value) {
            environmentPrefix = value;
            return this;
        }

        public Builder securityScheme(SecurityScheme value) {
            securitySchemes.add(value);
            return this;
        }

        /** Adds a security requirement of some operation that is satisfied by any one of these. */
        public Builder alternatives(List<Set<String>> values) {
            alternatives.add(List.copyOf(values));
            return this;
        }

        /** Says that no operation refuses those who give no credential. */
        public Builder credentialsOptional() {
            isCredentialsOptional = true;
            return this;
        }

        /** Sets what makes the exception of a response that is no success. */
        public Builder errors(Function<FailedResponse, ? extends HttpStatusException> value) {
            errors = value;
            return this;
        }

        public Builder errorRules(ErrorRules value) {
            errorRules = value;
            return this;
        }

        public ClientSpec build() {
            return new ClientSpec(this);
        }
    }
}
