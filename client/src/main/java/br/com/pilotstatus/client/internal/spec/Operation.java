package br.com.pilotstatus.client.internal.spec;

import br.com.pilotstatus.client.internal.failure.ErrorRules;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.model.internal.http.ParameterStyle;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the document. Immutable.
 *
 * @param <T> the type of its success; {@link Void} if it has none
 */
public final class Operation<T extends @Nullable Object> {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");

    private final String id;
    private final String method;
    private final String path;
    private final @Nullable MediaType requestType;
    private final Map<String, MediaType> partTypes;
    private final Map<String, FieldStyle> fieldStyles;
    private final List<Set<String>> security;
    private final List<SuccessResponse<T>> successes;
    private final boolean repeatable;
    private final String accept;
    private final @Nullable String idempotencyHeader;
    private final @Nullable String replayedHeader;
    private final Map<String, String> views;
    private final @Nullable ErrorRules errorRules;
    private final boolean secretBody;
    private final Set<String> secrets;
    private final @Nullable String server;

    Operation(OperationBuilder<T> builder) {
        this.id = builder.id;
        this.method = builder.method;
        this.path = builder.path;
        this.requestType = builder.requestType;
        this.partTypes = Map.copyOf(builder.partTypes);
        this.fieldStyles = Map.copyOf(builder.fieldStyles);
        this.security = List.copyOf(builder.security);
        this.successes = List.copyOf(builder.successes);
        this.repeatable = builder.repeatable == null
                ? builder.idempotencyHeader != null || IDEMPOTENT.contains(method)
                : builder.repeatable;
        this.accept = AcceptHeader.of(successes, builder.errorTypes);
        this.idempotencyHeader = builder.idempotencyHeader;
        this.replayedHeader = builder.replayedHeader;
        this.views = Map.copyOf(builder.views);
        this.errorRules = builder.errorRules;
        this.secretBody = builder.secretBody;
        this.secrets = builder.secrets;
        this.server = builder.server;
    }

    /**
     * Starts an operation.
     *
     * @param id its Java name
     * @param method its HTTP method, in capitals
     * @param path its path template, from the base URL on
     */
    public static <T extends @Nullable Object> OperationBuilder<T> builder(String id, String method, String path) {
        return new OperationBuilder<>(id, method, path);
    }

    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** The address of its own server; null: it is served where all others are. */
    public @Nullable String server() {
        return server;
    }

    public @Nullable MediaType requestType() {
        return requestType;
    }

    /** Media types of the parts of a form, where the document says them. */
    public Map<String, MediaType> partTypes() {
        return partTypes;
    }

    /** How fields of a form are written, where they have a style. */
    public Map<String, FieldStyle> fieldStyles() {
        return fieldStyles;
    }

    /**
     * The style of a field.
     *
     * @param reserved whether reserved characters stay as they are
     */
    public record FieldStyle(ParameterStyle style, boolean reserved) {}

    /** Alternatives; each holds the schemes that it needs together. Empty: no credentials. */
    public List<Set<String>> security() {
        return security;
    }

    /**
     * Returns what is declared for this status; a range counts only where the status itself is not declared, and 203 is a 200
     * that a proxy has changed (RFC 9110 section 15.3.4).
     */
    public List<SuccessResponse<T>> successes(int status) {
        List<SuccessResponse<T>> declared = declared(status);
        return declared.isEmpty() && status == 203 ? declared(200) : declared;
    }

    private List<SuccessResponse<T>> declared(int status) {
        if (successes.size() == 1) {
            return successes.get(0).isFor(status) ? successes : List.of();
        }
        List<SuccessResponse<T>> exact =
                successes.stream().filter(s -> s.isFor(status) && !s.isRange()).toList();
        return exact.isEmpty() ? successes.stream().filter(s -> s.isFor(status)).toList() : exact;
    }

    /** Whether the request may be sent again after it may have acted. */
    public boolean repeatable() {
        return repeatable;
    }

    /** The header with a key that makes repeating a call harmless; null: there is none. */
    public @Nullable String idempotencyHeader() {
        return idempotencyHeader;
    }

    /** The response's header that tells a replay; null: none does. */
    public @Nullable String replayedHeader() {
        return replayedHeader;
    }

    /** Headers that a view of the client sends, and what gives the view where it is required; else empty. */
    public Map<String, String> views() {
        return views;
    }

    /** Whether the body of a success is a secret as a whole, so that no exception keeps it. */
    public boolean hasSecretBody() {
        return secretBody;
    }

    /** Names of parameters that are secrets though their names do not tell. */
    public Set<String> secrets() {
        return secrets;
    }

    /** What is said of its errors, beside what is said of all; null: nothing. */
    public @Nullable ErrorRules errorRules() {
        return errorRules;
    }

    /** Returns the media type of a response with this status that doesn't name one. */
    public String expected(int status) {
        for (SuccessResponse<T> success : successes(status)) {
            MediaType type = success.mediaType();
            if (type != null) {
                return type.isWildcardSubtype() ? MediaType.APPLICATION_OCTET_STREAM : MediaTypes.text(type);
            }
        }
        return MediaType.APPLICATION_JSON;
    }

    /** What Accept says: everything that the operation may answer, be it an error. */
    public String accept() {
        return accept;
    }
}
