package br.com.pilotstatus.server;

/**
 * How much of a request is read. What is beyond is refused in the declared shape: a body with 413, the rest with 400.
 * Immutable.
 *
 * <p>The container has limits of its own, for the size of the request line and of all headers together.
 */
public final class Limits {

    private static final Limits DEFAULTS = builder().build();

    private final long bodyBytes;
    private final int jsonDepth;
    private final int stringLength;
    private final int numberLength;
    private final int values;

    private Limits(Builder builder) {
        this.bodyBytes = builder.bodyBytes;
        this.jsonDepth = builder.jsonDepth;
        this.stringLength = builder.stringLength;
        this.numberLength = builder.numberLength;
        this.values = builder.values;
    }

    /**
     * Returns the limits that hold where none are set: 1,048,576 bytes, 100 levels, 262,144 characters, 100 digits, 100
     * values.
     *
     * @return the defaults
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many bytes a body may have, counted while it streams in.
     *
     * @return bytes
     */
    public long bodyBytes() {
        return bodyBytes;
    }

    /**
     * Returns how deep arrays and objects may be nested in JSON.
     *
     * @return levels
     */
    public int jsonDepth() {
        return jsonDepth;
    }

    /**
     * Returns how long one JSON string may be.
     *
     * @return characters
     */
    public int stringLength() {
        return stringLength;
    }

    /**
     * Returns how long one JSON number may be.
     *
     * @return digits
     */
    public int numberLength() {
        return numberLength;
    }

    /**
     * Returns how often one header or parameter may be given.
     *
     * @return values
     */
    public int values() {
        return values;
    }

    /** Collects limits. Not thread-safe. */
    public static final class Builder {

        private long bodyBytes = 1024 * 1024;
        private int jsonDepth = 100;
        private int stringLength = 256 * 1024;
        private int numberLength = 100;
        private int values = 100;

        private Builder() {}

        /**
         * Sets how many bytes a body may have, be its length declared or not.
         *
         * @param bytes at least 1; 1,048,576 by default
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder bodyBytes(long bytes) {
            this.bodyBytes = atLeastOne("bodyBytes", bytes);
            return this;
        }

        /**
         * Sets how deep arrays and objects may be nested in JSON.
         *
         * @param levels at least 1; 100 by default
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder jsonDepth(int levels) {
            this.jsonDepth = (int) atLeastOne("jsonDepth", levels);
            return this;
        }

        /**
         * Sets how long one JSON string may be.
         *
         * @param characters at least 1; 262,144 by default
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder stringLength(int characters) {
            this.stringLength = (int) atLeastOne("stringLength", characters);
            return this;
        }

        /**
         * Sets how long one JSON number may be.
         *
         * @param digits at least 1; 100 by default
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder numberLength(int digits) {
            this.numberLength = (int) atLeastOne("numberLength", digits);
            return this;
        }

        /**
         * Sets how often one header or parameter may be given; one that is no array may be given once in any case.
         *
         * @param count at least 1; 100 by default
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder values(int count) {
            this.values = (int) atLeastOne("values", count);
            return this;
        }

        /**
         * Makes the limits.
         *
         * @return the limits
         */
        public Limits build() {
            return new Limits(this);
        }

        private static long atLeastOne(String name, long value) {
            if (value < 1) {
                throw new IllegalArgumentException("Limits: " + name + " must be at least 1, not " + value);
            }
            return value;
        }
    }
}
