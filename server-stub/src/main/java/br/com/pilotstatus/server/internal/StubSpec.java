package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.internal.error.ErrorShape;
import br.com.pilotstatus.server.internal.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an OpenAPI document says for all its operations. Immutable. */
public final class StubSpec {

    private final Map<String, SecurityScheme> schemes;
    private final ErrorShape errors;
    private final List<Class<?>> interfaces;

    private StubSpec(Builder builder) {
        this.schemes = Map.copyOf(builder.schemes);
        this.errors = builder.errors;
        this.interfaces = builder.interfaces;
    }

    /**
     * Starts a spec without security schemes, whose errors are {@code {"error": message}}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Map<String, SecurityScheme> schemes() {
        return schemes;
    }

    ErrorShape errors() {
        return errors;
    }

    List<Class<?>> interfaces() {
        return interfaces;
    }

    /** Collects what the document says. Not thread-safe. */
    public static final class Builder {

        private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        private ErrorShape errors = new ErrorShape("application/json", "{\"error\":\"$sentence\"}");
        private List<Class<?>> interfaces = List.of();

        private Builder() {}

        /**
         * Adds a security scheme.
         *
         * @param scheme one of the document's {@code securitySchemes}
         * @return this builder
         */
        public Builder securityScheme(SecurityScheme scheme) {
            schemes.put(scheme.name(), scheme);
            return this;
        }

        /**
         * Sets what the declared errors have in common.
         *
         * @param mediaType their media type
         * @param body the body as JSON, as {@link br.com.pilotstatus.server.OperationInfo.ErrorBody#body()} has it
         * @return this builder
         */
        public Builder errors(String mediaType, String body) {
            this.errors = new ErrorShape(mediaType, body);
            return this;
        }

        /**
         * Sets the generated interfaces, so that a request is known by its path where it comes to none of their methods.
         *
         * @param all those of the document
         * @return this builder
         */
        public Builder interfaces(List<Class<?>> all) {
            this.interfaces = List.copyOf(all);
            return this;
        }

        /**
         * Makes the spec.
         *
         * @return the spec
         */
        public StubSpec build() {
            return new StubSpec(this);
        }
    }
}
