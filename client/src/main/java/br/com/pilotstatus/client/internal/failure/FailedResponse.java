package br.com.pilotstatus.client.internal.failure;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.model.internal.json.Json;
import br.com.pilotstatus.model.internal.json.TolerantJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A response that is no success, as exceptions are made from it. Immutable. */
public final class FailedResponse {
    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    private final TriedCall call;
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Instant received;
    private final ErrorBody error;

    public FailedResponse(
            TriedCall call, int status, Headers headers, byte[] body, Instant received, ErrorRules rules) {
        this.call = call;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.received = received;
        this.error = new ErrorBody(rules, body, headers);
    }

    /** Returns what was tried. */
    public TriedCall call() {
        return call;
    }

    /** Returns the status code. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public Headers headers() {
        return headers;
    }

    /** Returns the body as text, at most 65,536 characters of it. */
    public String rawBody() {
        return BodyText.text(body, headers);
    }

    /** Returns what the server says in words: one short line without secrets and without a full stop; empty: nothing. */
    public String sentence() {
        return ServerSentence.of(body, headers, call.secrets());
    }

    /** Returns where a redirect leads, for a message: without user, query, fragment and secrets; empty: nowhere. */
    public String redirect() {
        if (status / 100 != 3) {
            return "";
        }
        try {
            URI target = call.uri().resolve(headers.first("Location").orElse(""));
            return target.getHost() == null || headers.first("Location").isEmpty()
                    ? ""
                    : call.secrets()
                            .masked(target.getScheme() + "://" + target.getHost()
                                    + (target.getPort() < 0 ? "" : ":" + target.getPort()) + target.getRawPath());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Returns how long the server asked to wait, from when the response was received: by its header, or in its body. */
    public Optional<Duration> retryAfter() {
        Optional<Duration> asked = headers.first("Retry-After").flatMap(value -> RetryAfter.parse(value, received));
        return asked.isPresent() ? asked : RetryAfter.seconds(error.seconds());
    }

    /**
     * Returns what the body says of another attempt.
     *
     * @param whole whether all of it came
     */
    public Advice advice(boolean whole) {
        return error.advice(whole);
    }

    /** Returns what the document says that one can do about the error's code; empty: nothing. */
    public String hint() {
        return error.hint();
    }

    /**
     * Reads the body as this type. A body that can't be read gives an instance without properties: never null, and never
     * an exception, whatever the server sent.
     */
    public <E> E read(Class<E> type) {
        // Jackson detects which UTF it is; other charsets must be named.
        boolean found = BodyText.charset(headers).name().startsWith("UTF-");
        String text = found ? "" : new String(body, BodyText.charset(headers));
        for (ObjectMapper mapper : List.of(Json.MAPPER, TolerantJson.MAPPER)) {
            try {
                E error = found ? mapper.readValue(body, type) : mapper.readValue(text, type);
                if (error != null) {
                    return error;
                }
            } catch (IOException | RuntimeException e) {
                // The status counts more than a body that can't be read; rawBody() shows it.
            }
        }
        try {
            return Json.MAPPER.readValue(EMPTY_OBJECT, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getName() + " can't be read from {}", e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
