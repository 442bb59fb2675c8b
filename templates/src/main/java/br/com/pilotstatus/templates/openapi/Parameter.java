package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A parameter of an operation. */
public final class Parameter extends Value {

    /** What Java calls it, where that is not what it is called on the wire. */
    public static final String JAVA_NAME = "x-java-name";

    /** OpenAPI 3.1, Parameter Object. */
    private static final Set<String> DESCRIBED_ELSEWHERE = Set.of("accept", "content-type", "authorization");

    /** What a message is, and what holds for one connection alone: RFC 9110, sections 7.2, 7.6.1, 8.6 and 10.1.1. */
    private static final Set<String> OF_HTTP_ITSELF = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    Parameter(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** {@code path}, {@code query}, {@code header} or {@code cookie}. */
    public String in() {
        return text("in");
    }

    public String name() {
        return text("name");
    }

    /** How well it is known. */
    public Knowledge knowledge() {
        return Knowledge.of(this);
    }

    /** What its name in Java is made of. */
    public String javaName() {
        return says(JAVA_NAME) ? text(JAVA_NAME) : name();
    }

    /** What tells it from others: a header is the same in any case (RFC 9110, 5.1). */
    public String key() {
        return in() + " " + (in().equals("header") ? name().toLowerCase(Locale.ROOT) : name());
    }

    /** Whether it is one of the headers that media types and security schemes describe, or that HTTP itself writes. */
    public boolean isIgnored() {
        return in().equals("header") && (isDescribedElsewhere(name()) || isOfHttpItself(name()));
    }

    /** Whether a header is one that media types and security schemes describe. */
    public static boolean isDescribedElsewhere(String header) {
        return DESCRIBED_ELSEWHERE.contains(header.toLowerCase(Locale.ROOT));
    }

    /** Whether a header is one that whoever sends a message writes: another value would break the message. */
    public static boolean isOfHttpItself(String header) {
        return OF_HTTP_ITSELF.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isRequired() {
        return in().equals("path") || super.isRequired();
    }

    /** The style, which has another default in each place. */
    public String style() {
        return node().path("style").asString(Set.of("query", "cookie").contains(in()) ? "form" : "simple");
    }

    /** Whether a list or object is written as one name for each of its elements; the default is that of its style. */
    public boolean isExploded() {
        return node().path("explode").asBoolean(style().equals("form"));
    }

    /** Whether reserved characters stay as they are; only in a query. */
    public boolean allowsReserved() {
        return in().equals("query") && flag("allowReserved");
    }

    /** Whether it says what it is under a media type instead of by a schema and a style. */
    public boolean hasContent() {
        return says("content");
    }

    /** Whether it is a key by which a server knows a repeated request again: by its usual name, or because it says so. */
    public boolean isIdempotencyKey() {
        return says("x-idempotency-key")
                ? flag("x-idempotency-key")
                : in().equals("header") && name().equalsIgnoreCase("Idempotency-Key");
    }

    /** Whether {@code x-idempotency-key} says so. */
    public boolean saysIdempotencyKey() {
        return flag("x-idempotency-key");
    }

    /** The response's header that tells a replay for this key; empty where none does. */
    public String replayedHeader() {
        return text("x-idempotent-replayed");
    }

    /** The method of a client that gives one which always sends it; empty where it is an argument like others. */
    public String clientView() {
        return text("x-client-view");
    }

    /** Its schema, be it under a media type. */
    @Override
    public Schema schema() {
        List<MediaType> content = content();
        return super.schema().exists() || content.isEmpty()
                ? super.schema()
                : content.get(0).schema();
    }
}
