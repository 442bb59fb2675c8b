package br.com.pilotstatus.client.internal.spec;

import br.com.pilotstatus.client.internal.failure.ErrorRules;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.model.internal.http.ParameterStyle;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects an {@link Operation}. For one thread. */
public final class OperationBuilder<T extends @Nullable Object> {
    final String id;
    final String method;
    final String path;
    final List<Set<String>> security = new ArrayList<>();
    final List<SuccessResponse<T>> successes = new ArrayList<>();
    final List<String> errorTypes = new ArrayList<>();
    final Map<String, MediaType> partTypes = new LinkedHashMap<>();
    final Map<String, Operation.FieldStyle> fieldStyles = new LinkedHashMap<>();

    Set<String> secrets = Set.of();

    @Nullable MediaType requestType;

    @Nullable Boolean repeatable;

    @Nullable String idempotencyHeader;

    @Nullable String replayedHeader;

    Map<String, String> views = Map.of();

    @Nullable ErrorRules errorRules;

    boolean secretBody;

    @Nullable String server;

    OperationBuilder(String id, String method, String path) {
        this.id = id;
        this.method = method;
        this.path = path;
    }

    /** Adds an alternative: all these schemes together. No names: the operation may be called without any. */
    public OperationBuilder<T> security(String... schemes) {
        security.add(Set.of(schemes));
        return this;
    }

    /** Sets the media type of the body; a range leaves it to the caller. */
    public OperationBuilder<T> requestBody(String mediaType) {
        requestType = mediaType.equals(MediaType.WILDCARD)
                ? MediaType.APPLICATION_OCTET_STREAM_TYPE
                : MediaTypes.parse(mediaType);
        return this;
    }

    /** Sets the media type of a part of a form; others are plain text, or JSON if they have properties. */
    public OperationBuilder<T> partType(String property, String mediaType) {
        partTypes.put(property, MediaTypes.parse(mediaType));
        return this;
    }

    /** Sets how a field of a form is written. */
    public OperationBuilder<T> field(String property, ParameterStyle style, boolean reserved) {
        fieldStyles.put(property, new Operation.FieldStyle(style, reserved));
        return this;
    }

    /** Adds a declared 2xx with a body. */
    public OperationBuilder<T> returns(int status, String mediaType, Type type) {
        return returns(status, status, mediaType, type);
    }

    /** Adds a declared range of 2xx with a body. */
    public OperationBuilder<T> returns(int from, int to, String mediaType, Type type) {
        successes.add(SuccessResponse.plain(from, to, MediaTypes.parse(mediaType), type));
        return this;
    }

    /** Adds a declared 2xx with a body, which a type of its own holds. */
    public <B> OperationBuilder<T> returns(
            int status, String mediaType, Type type, Function<? super B, ? extends T> result) {
        return returns(status, status, mediaType, type, result);
    }

    /** Adds a declared range of 2xx with a body, which a type of its own holds. */
    public <B> OperationBuilder<T> returns(
            int from, int to, String mediaType, Type type, Function<? super B, ? extends T> result) {
        successes.add(SuccessResponse.wrapped(from, to, MediaTypes.parse(mediaType), type, result));
        return this;
    }

    /** Lets the body of the success that was added last be JSON's null. */
    public OperationBuilder<T> orNull() {
        int last = successes.size() - 1;
        successes.set(last, successes.get(last).orNull());
        return this;
    }

    /** Adds a declared 2xx without a body. */
    public OperationBuilder<T> returnsNothing(int status) {
        return returnsNothing(status, status);
    }

    /** Adds a declared range of 2xx without a body. */
    public OperationBuilder<T> returnsNothing(int from, int to) {
        return returnsNothing(from, to, () -> null);
    }

    /** Adds a declared 2xx without a body, for which a type of its own stands. */
    public OperationBuilder<T> returnsNothing(int status, Supplier<? extends T> result) {
        return returnsNothing(status, status, result);
    }

    /** Adds a declared range of 2xx without a body, for which a type of its own stands. */
    public OperationBuilder<T> returnsNothing(int from, int to, Supplier<? extends T> result) {
        successes.add(SuccessResponse.nothing(from, to, result));
        return this;
    }

    /** Adds media types of its errors. Default: JSON. */
    public OperationBuilder<T> failsWith(String... mediaTypes) {
        errorTypes.addAll(List.of(mediaTypes));
        return this;
    }

    /** Sets the address of its own server, which is one of the client's. */
    public OperationBuilder<T> server(String url) {
        server = url;
        return this;
    }

    /** Names parameters that are secrets, whatever they are called. */
    public OperationBuilder<T> secrets(String... parameters) {
        secrets = Set.of(parameters);
        return this;
    }

    /** Says that the body of a success is a secret as a whole. */
    public OperationBuilder<T> secretBody() {
        secretBody = true;
        return this;
    }

    /** Names the request's header with the key, and the response's that tells a replay, if any does. */
    public OperationBuilder<T> idempotency(String header, @Nullable String replayed) {
        idempotencyHeader = header;
        replayedHeader = replayed;
        return this;
    }

    /** Adds a header that a view of the client sends. */
    public OperationBuilder<T> view(String header) {
        return requiredView(header, "");
    }

    /** Adds a header without which it can't be called, and the client's method that gives such a view. */
    public OperationBuilder<T> requiredView(String header, String clientMethod) {
        Map<String, String> more = new LinkedHashMap<>(views);
        more.put(header, clientMethod);
        views = more;
        return this;
    }

    /** Sets what is said of its errors, beside what is said of all. */
    public OperationBuilder<T> errorRules(ErrorRules value) {
        errorRules = value;
        return this;
    }

    /**
     * Says whether the request may be sent again after it may have acted. Default: by the method (RFC 9110), and always with
     * an idempotency key.
     */
    public OperationBuilder<T> repeatable(boolean value) {
        repeatable = value;
        return this;
    }

    public Operation<T> build() {
        return new Operation<>(this);
    }
}
