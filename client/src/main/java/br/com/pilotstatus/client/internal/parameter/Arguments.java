package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, by where they go in the request. Immutable. */
public final class Arguments {
    private final Map<String, String> path;
    private final String query;
    private final List<Pair> headers;
    private final List<Pair> cookies;
    private final @Nullable Object body;

    private Arguments(Builder builder) {
        this.path = builder.path;
        this.query = builder.query.isEmpty() ? "" : builder.query.toString();
        this.headers = builder.headers;
        this.cookies = builder.cookies;
        this.body = builder.body;
    }

    /** Starts the arguments of one call. */
    public static Builder builder() {
        return new Builder();
    }

    /** Values by name, encoded. */
    public Map<String, String> path() {
        return path;
    }

    /** All pairs, encoded, with {@code &} between them; empty without any. */
    public String query() {
        return query;
    }

    public List<Pair> headers() {
        return headers;
    }

    public List<Pair> cookies() {
        return cookies;
    }

    public @Nullable Object body() {
        return body;
    }

    /** Returns path and query with a mask instead of the values that have one of some names, for texts. */
    public Arguments hiding(Predicate<String> names, String mask) {
        Builder shown = builder();
        path.forEach((name, value) -> shown.path.put(name, names.test(name) ? mask : value));
        for (String pair : query.split("&", -1)) {
            String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
            shown.query.append(shown.query.isEmpty() ? "" : "&").append(names.test(name) ? name + "=" + mask : pair);
        }
        return shown.build();
    }

    /** A name and a value as text. */
    public record Pair(String name, String value) {}

    /** Collects {@link Arguments}. For one call. */
    public static final class Builder {
        private final Map<String, String> path = new LinkedHashMap<>(4);
        private final StringBuilder query = new StringBuilder();
        private final List<Pair> headers = new ArrayList<>(2);
        private final List<Pair> cookies = new ArrayList<>(0);
        private @Nullable Object body;

        private Builder() {}

        public Builder path(String name, Object value) {
            path.put(name, PercentEncoding.encoded(ParameterText.of(value)));
            return this;
        }

        public Builder path(String name, ParameterStyle style, Object value) {
            path.put(name, StyledValues.path(name, style, value));
            return this;
        }

        /** Adds {@code name=value}, once for each element of a collection; nothing for null. */
        public Builder query(String name, @Nullable Object value) {
            if (value instanceof Collection<?> values) {
                values.forEach(each -> query(name, each));
            } else if (value != null) {
                StyledValues.pair(query, name, PercentEncoding.encoded(ParameterText.of(value)));
            }
            return this;
        }

        /** Adds the pairs of a value; nothing for null. */
        public Builder query(String name, ParameterStyle style, @Nullable Object value) {
            return query(name, style, value, PercentEncoding.UNRESERVED);
        }

        /** The same, with reserved characters left as they are where they can't be misread. */
        public Builder queryReserved(String name, ParameterStyle style, @Nullable Object value) {
            return query(name, style, value, PercentEncoding.UNRESERVED + PercentEncoding.RESERVED);
        }

        private Builder query(String name, ParameterStyle style, @Nullable Object value, String plain) {
            if (value != null) {
                StyledValues.query(query, name, style, value, plain);
            }
            return this;
        }

        /** Adds a header; nothing for null. */
        public Builder header(String name, @Nullable Object value) {
            if (value != null) {
                headers.add(new Pair(name, ParameterText.of(value)));
            }
            return this;
        }

        /**
         * Adds a header; nothing for null.
         *
         * @throws IllegalArgumentException if a part of the value contains the separator
         */
        public Builder header(String name, ParameterStyle style, @Nullable Object value) {
            if (value != null) {
                headers.addAll(StyledValues.headers(name, style, value));
            }
            return this;
        }

        /** Adds a cookie; nothing for null. */
        public Builder cookie(String name, @Nullable Object value) {
            if (value != null) {
                cookies.add(new Pair(name, CookieText.encoded(ParameterText.of(value))));
            }
            return this;
        }

        /**
         * Adds the cookies of a value; nothing for null.
         *
         * @throws IllegalArgumentException if a cookie would have no name
         */
        public Builder cookie(String name, ParameterStyle style, @Nullable Object value) {
            if (value != null) {
                cookies.addAll(StyledValues.cookies(name, style, value));
            }
            return this;
        }

        public Builder body(@Nullable Object value) {
            body = value;
            return this;
        }

        public Arguments build() {
            return new Arguments(this);
        }
    }
}
