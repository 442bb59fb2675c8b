package br.com.pilotstatus.templates.openapi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of formats: what a value of each is in Java, and how one is told from other values. All others are checked by
 * nobody: any text passes.
 */
public enum Format {
    DATE_TIME(
            "date-time",
            "string",
            "java.time.OffsetDateTime",
            "text(br.com.pilotstatus.model.internal.ValueForms::instant)"),
    DATE("date", "string", "java.time.LocalDate", "text(java.time.LocalDate::parse)"),
    UUID("uuid", "string", "java.util.UUID", "text(java.util.UUID::fromString)"),
    URI("uri", "string", "java.net.URI", "uri()"),
    BYTE("byte", "string", "byte[]", "base64()"),
    /** A file in a form, text elsewhere. */
    BINARY("binary", "string", "java.lang.String", "text()"),
    /** A secret. */
    PASSWORD("password", "string", "java.lang.String", "text()"),
    /** Text that is a number, in properties and parameters; elsewhere text. */
    DECIMAL("decimal", "string", "java.lang.String", "text()"),
    INT32("int32", "integer", "java.lang.Integer", "integer(Integer::valueOf)"),
    INT64("int64", "integer", "java.lang.Long", "integer(Long::valueOf)"),
    UINT64("uint64", "integer", "java.math.BigInteger", "integer(java.math.BigInteger::new)"),
    FLOAT("float", "number", "java.lang.Float", "number()"),
    DOUBLE("double", "number", "java.lang.Double", "number()");

    private static final Map<String, Format> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Format::key, Function.identity()));

    private final String key;
    private final String type;
    private final String javaType;
    private final String shape;

    Format(String key, String type, String javaType, String shape) {
        this.key = key;
        this.type = type;
        this.javaType = javaType;
        this.shape = shape;
    }

    /** Returns the format of that name; null for one that no generated code knows. */
    public static @Nullable Format of(String key) {
        return BY_KEY.get(key);
    }

    /** As it is written in a schema. */
    public String key() {
        return key;
    }

    /** The type of JSON Schema that it is about. */
    public String type() {
        return type;
    }

    /** Fully qualified name of what a value is in Java. */
    public String javaType() {
        return javaType;
    }

    /** How a union tells such a value from others: a call of {@code UnionShape}, as source. */
    public String shape() {
        return shape;
    }

    /** Whether it is text that has a Java type of its own, which refuses all other text; limits of text mean nothing on it. */
    public boolean isTypedText() {
        return type.equals("string") && !javaType.equals("java.lang.String");
    }
}
