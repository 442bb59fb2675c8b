package br.com.pilotstatus.client.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, by where they go in the request. Immutable. */
public final class Arguments {
    private final Map<String, String> path;
    private final List<Pair> query;
    private final List<Pair> headers;
    private final List<Pair> cookies;
    private final @Nullable Object body;

    private Arguments(Builder builder) {
        this.path = builder.path;
        this.query = builder.query;
        this.headers = builder.headers;
        this.cookies = builder.cookies;
        this.body = builder.body;
    }

    /** Starts the arguments of one call. */
    public static Builder builder() {
        return new Builder();
    }

    Map<String, String> path() {
        return path;
    }

    List<Pair> query() {
        return query;
    }

    List<Pair> headers() {
        return headers;
    }

    List<Pair> cookies() {
        return cookies;
    }

    @Nullable Object body() {
        return body;
    }

    /** A name and a value as text, not yet encoded. */
    record Pair(String name, String value) {}

    /** Collects {@link Arguments}. For one call. */
    public static final class Builder {
        private final Map<String, String> path = new LinkedHashMap<>(4);
        private final List<Pair> query = new ArrayList<>(4);
        private final List<Pair> headers = new ArrayList<>(2);
        private final List<Pair> cookies = new ArrayList<>(0);
        private @Nullable Object body;

        private Builder() {}

        public Builder path(String name, Object value) {
            path.put(name, Texts.of(value));
            return this;
        }

        /** Adds {@code name=value}, once for each element of a collection; nothing for null. */
        public Builder query(String name, @Nullable Object value) {
            add(query, name, value);
            return this;
        }

        /** Adds a header, once for each element of a collection; nothing for null. */
        public Builder header(String name, @Nullable Object value) {
            add(headers, name, value);
            return this;
        }

        /**
         * Adds a cookie; nothing for null.
         *
         * @throws IllegalArgumentException if the value can't stand in a cookie
         */
        public Builder cookie(String name, @Nullable Object value) {
            if (value != null) {
                cookies.add(new Pair(name, CookieText.check(name, Texts.of(value))));
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

        private static void add(List<Pair> pairs, String name, @Nullable Object value) {
            if (value instanceof Collection<?> values) {
                values.forEach(each -> add(pairs, name, each));
            } else if (value != null) {
                pairs.add(new Pair(name, Texts.of(value)));
            }
        }
    }
}
