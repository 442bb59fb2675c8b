package br.com.pilotstatus.client.internal.response;

import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.exchange.BodyReadException;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.json.JsonErrors;
import br.com.pilotstatus.client.internal.json.NotUtf8Exception;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.client.internal.spec.SuccessResponse;
import br.com.pilotstatus.model.BinaryBody;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a response: only a declared 2xx with a readable body of the declared type is a success. For one thread. */
public final class ResponseReader<T extends @Nullable Object> {
    private static final byte[] NOTHING = {};
    /** The registered content codings (RFC 9110 section 8.4.1 and its registry). */
    private static final Set<String> CODINGS = Set.of(
            "gzip", "x-gzip", "compress", "x-compress", "deflate", "br", "zstd", "dcb", "dcz", "exi", "aes128gcm");

    private final ResponseErrors errors;
    private final Exchange<T> exchange;
    private final Reply reply;

    public ResponseReader(ResponseErrors errors, Exchange<T> exchange, Reply reply) {
        this.errors = errors;
        this.exchange = exchange;
        this.reply = reply;
    }

    /** Returns the success, or throws the exception that says why there is none. */
    public ApiResponse<T> read() {
        List<SuccessResponse<T>> declared = exchange.operation().successes(reply.status());
        if (declared.isEmpty()) {
            throw reply.status() / 100 == 2 ? errors.undeclared(exchange, reply) : errors.status(exchange, reply);
        }
        for (SuccessResponse<T> success : declared) {
            if (!success.hasBody()) {
                return success(success.result().apply(null)).withRawBody(undeclared());
            }
        }
        return success(read(declared));
    }

    private ApiResponse<T> success(T body) {
        Headers headers = reply.headers();
        return ApiResponse.of(
                reply.status(), headers, body, exchange.attempt(), exchange.idempotencyKey(), isReplay(headers));
    }

    /** What came although nothing is declared: the success stays one, whatever it is. */
    private byte[] undeclared() {
        Http1Response received = exchange.received();
        if (received != null && received.fault() != null || !reply.hasBody()) {
            return NOTHING;
        }
        try {
            return reply.bytes();
        } catch (RuntimeException unreadable) {
            return NOTHING;
        }
    }

    private boolean isReplay(Headers headers) {
        String name = exchange.operation().replayedHeader();
        return name != null
                && headers.first(name)
                        .map(String::strip)
                        .filter("true"::equalsIgnoreCase)
                        .isPresent();
    }

    private T read(List<SuccessResponse<T>> declared) {
        Http1Response received = exchange.received();
        if (received != null && received.fault() != null) {
            throw unreadable("its body is incomplete: " + received.fault(), null);
        }
        SuccessResponse<T> success = matching(declared);
        @Nullable Object body;
        try {
            body = body(success);
        } catch (ResponseUnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            String clause = BodyReadException.clause(e);
            if (clause != null) {
                throw unreadable(clause, null);
            }
            JsonProcessingException fault = JsonErrors.in(e);
            String coding = coding();
            if (coding != null && fault != null) {
                throw unreadable(
                        "its body is compressed (Content-Encoding: " + coding + "), which was not requested", null);
            }
            if (e.getCause() instanceof NotUtf8Exception cause) {
                throw unreadable("its body can't be read: " + cause.getMessage(), null);
            }
            throw fault == null
                    ? unreadable("its body can't be read", e.getCause() == null ? e : e.getCause())
                    : unreadable("its body differs from what is declared " + JsonErrors.where(fault), null);
        }
        if (body == null && !success.mayBeNull()) {
            throw unreadable("its body is null", null);
        }
        return success.result().apply(body);
    }

    private @Nullable Object body(SuccessResponse<T> success) {
        if (success.isStream()) {
            Headers headers = reply.headers();
            return BinaryBody.received(
                    reply.hasBody() ? reply.bytes() : NOTHING,
                    headers.first("Content-Type").orElse(null),
                    headers.first("Content-Disposition").orElse(null));
        } else if (reply.hasBody() && success.isBase64()) {
            return decoded((JsonNode) reply.read(JsonNode.class));
        } else if (reply.hasBody()) {
            return reply.read(Objects.requireNonNull(success.type()));
        } else if (success.isText()) {
            return "";
        }
        throw unreadable("its body is empty", null);
    }

    /** The JSON has them as text. */
    private byte @Nullable [] decoded(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        try {
            return Json.MAPPER.convertValue(json, byte[].class);
        } catch (IllegalArgumentException e) {
            throw unreadable("its body differs from what is declared", null);
        }
    }

    /** Returns the content coding if it is a registered one: a header can contain any text of the server. */
    private @Nullable String coding() {
        String coding = reply.headers()
                .first("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return null;
        }
        return CODINGS.contains(coding) ? coding : "not identity";
    }

    private SuccessResponse<T> matching(List<SuccessResponse<T>> declared) {
        MediaType received;
        try {
            received = reply.mediaType();
        } catch (RuntimeException e) {
            throw unreadable("its Content-Type can't be read", null);
        }
        if (received == null) {
            return declared.get(0);
        }
        for (SuccessResponse<T> success : declared) {
            if (success.covers(received)) {
                return success;
            }
        }
        throw unreadable(
                "its body is " + received.getType() + "/" + received.getSubtype() + ", not "
                        + text(declared.get(0).mediaType()),
                null);
    }

    private static String text(@Nullable MediaType type) {
        return type == null ? "none" : MediaTypes.text(type);
    }

    private ResponseUnreadableException unreadable(String clause, @Nullable Throwable cause) {
        return errors.unreadable(exchange, reply, clause, cause);
    }
}
