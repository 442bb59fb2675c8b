package br.com.pilotstatus.sandbox.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a behaviour to answer with an error. The operation must declare its status.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String code;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    private Refusal(int status, @Nullable String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /**
     * Makes one.
     *
     * @param status from 400 on
     * @param code the body's {@code code}; null: it has none
     * @param message the body's {@code error}
     */
    public static Refusal of(int status, @Nullable String code, String message) {
        return new Refusal(status, code, message);
    }

    /**
     * Adds a member to the body, beside {@code error} and {@code code}.
     *
     * @return this
     */
    public Refusal with(String member, Object value) {
        more.put(member, value);
        return this;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The members of the answer's body. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", getMessage());
        if (code != null) {
            body.put("code", code);
        }
        body.putAll(more);
        return body;
    }
}
