package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.Headers;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.internal.wire.WireAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges an answer: a declared 2xx with a readable body of the declared type is a success, nothing else. */
final class Answer<T> {
    private static final byte[] NOTHING = {};
    /** The registered content codings (RFC 9110 section 8.4.1 and its registry). */
    private static final Set<String> CODINGS = Set.of(
            "gzip", "x-gzip", "compress", "x-compress", "deflate", "br", "zstd", "dcb", "dcz", "exi", "aes128gcm");

    private final Transport transport;
    private final Operation<T> operation;
    private final Exchange exchange;
    private final Response response;
    private final int attempts;

    Answer(Transport transport, Operation<T> operation, Exchange exchange, Response response, int attempts) {
        this.transport = transport;
        this.operation = operation;
        this.exchange = exchange;
        this.response = response;
        this.attempts = attempts;
    }

    ApiResponse<T> conclude() {
        List<Success<T>> declared = operation.successes(response.getStatus());
        if (declared.isEmpty()) {
            throw transport.spec().error(errorReply());
        }
        for (Success<T> success : declared) {
            if (!success.hasBody()) {
                return success(success.result().apply(null));
            }
        }
        return success(read(declared));
    }

    private ApiResponse<T> success(@Nullable T body) {
        return ApiResponse.of(response.getStatus(), headers(), body, attempts);
    }

    private @Nullable T read(List<Success<T>> declared) {
        WireAnswer answer = exchange.answer();
        if (answer != null && answer.fault() != null) {
            throw unreadable("its body is not whole: " + answer.fault(), null);
        }
        Success<T> success = matching(declared);
        Object body;
        try {
            body = body(success);
        } catch (ResponseUnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            String excess = UnpackedLimit.in(e);
            if (excess != null) {
                throw unreadable("its body is not whole: " + excess, null);
            }
            JsonProcessingException fault = JsonFault.in(e);
            String coding = coding();
            if (coding != null && fault != null) {
                throw unreadable(
                        "its body is compressed (Content-Encoding: " + coding + "), which was not asked for", null);
            }
            throw fault == null
                    ? unreadable("its body can't be read", e.getCause() == null ? e : e.getCause())
                    : unreadable("its body is not what was declared " + JsonFault.where(fault), null);
        }
        if (body == null) {
            throw unreadable("its body is null", null);
        }
        return success.result().apply(body);
    }

    private Object body(Success<T> success) {
        if (success.isStream()) {
            return new ByteArrayInputStream(response.hasEntity() ? response.readEntity(byte[].class) : NOTHING);
        } else if (response.hasEntity()) {
            return response.readEntity(success.type());
        } else if (success.isText()) {
            return "";
        }
        throw unreadable("its body is empty", null);
    }

    /** Returns what the body is encoded with, in known words only: a header is the server's free text. */
    private @Nullable String coding() {
        String coding =
                headers().first("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return null;
        }
        return CODINGS.contains(coding) ? coding : "another than identity";
    }

    private Success<T> matching(List<Success<T>> declared) {
        MediaType received;
        try {
            received = response.getMediaType();
        } catch (RuntimeException e) {
            throw unreadable("its Content-Type can't be read", null);
        }
        if (received == null) {
            return declared.get(0);
        }
        for (Success<T> success : declared) {
            if (success.covers(received)) {
                return success;
            }
        }
        throw unreadable(
                "its body is " + received.getType() + "/" + received.getSubtype() + ", not "
                        + declared.get(0).mediaType(),
                null);
    }

    private ResponseUnreadableException unreadable(String clause, @Nullable Throwable cause) {
        return new ResponseUnreadableException(received(), clause, cause);
    }

    /** Returns the answer with its body as it came. */
    private ErrorReply received() {
        WireAnswer answer = exchange.answer();
        return answer == null ? reply(NOTHING) : reply(transport, operation, answer, attempts);
    }

    private ErrorReply errorReply() {
        try {
            // Through Jersey: a filter may have unpacked it.
            return reply(response.hasEntity() ? response.readEntity(byte[].class) : NOTHING);
        } catch (RuntimeException e) {
            return received();
        }
    }

    private ErrorReply reply(byte[] body) {
        return new ErrorReply(
                operation.id(),
                attempts,
                response.getStatus(),
                headers(),
                body,
                transport.clock().instant());
    }

    static ErrorReply reply(Transport transport, Operation<?> operation, WireAnswer answer, int attempts) {
        return new ErrorReply(
                operation.id(),
                attempts,
                answer.status(),
                headers(answer),
                Arrays.copyOf(answer.body(), answer.length()),
                transport.clock().instant());
    }

    private Headers headers() {
        WireAnswer answer = exchange.answer();
        return answer == null ? Headers.of(response.getStringHeaders()) : headers(answer);
    }

    private static Headers headers(WireAnswer answer) {
        return Headers.collect(answer::eachHeader);
    }
}
