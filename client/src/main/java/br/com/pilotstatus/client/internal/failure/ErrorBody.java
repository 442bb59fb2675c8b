package br.com.pilotstatus.client.internal.failure;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link ErrorRules} ask of an error's body: of its first 64 KiB at most, and as much as is JSON. Immutable. */
final class ErrorBody {
    private static final int LIMIT = 64 * 1024;

    private final ErrorRules rules;
    private final Map<String, String> found = new HashMap<>(4);

    ErrorBody(ErrorRules rules, byte[] body, Headers headers) {
        this.rules = rules;
        if (!rules.isEmpty() && body.length > 0) {
            read(body, headers);
        }
    }

    private void read(byte[] body, Headers headers) {
        Set<String> wanted = new HashSet<>(rules.after());
        wanted.add(rules.place());
        try (JsonParser json = parser(body, headers)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                // Of a name that comes twice the last counts, as it does in the model.
                if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    String place = json.getParsingContext().pathAsPointer().toString();
                    if (wanted.contains(place)) {
                        found.put(place, json.getText());
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // What came before it counts.
        }
    }

    private static JsonParser parser(byte[] body, Headers headers) throws IOException {
        JsonFactory factory = Json.MAPPER.getFactory();
        int length = Math.min(body.length, LIMIT);
        // Jackson detects which UTF it is; other charsets must be named.
        return BodyText.charset(headers).name().startsWith("UTF-")
                ? factory.createParser(body, 0, length)
                : factory.createParser(new String(body, 0, length, BodyText.charset(headers)));
    }

    /** Returns the code; null: there is none. */
    @Nullable String code() {
        return found.get(rules.place());
    }

    /** Returns the seconds to wait; null: the body does not ask for it. */
    @Nullable String seconds() {
        for (String place : rules.after()) {
            if (found.containsKey(place)) {
                return found.get(place);
            }
        }
        return null;
    }

    /** Returns what to do about the code; empty: nothing is known. */
    String hint() {
        return code() == null ? "" : rules.hints().getOrDefault(code(), "");
    }

    /**
     * Returns what it says of another attempt.
     *
     * @param whole whether all of it came
     */
    Advice advice(boolean whole) {
        String code = code();
        if (code == null) {
            return whole || rules.passing().isEmpty() ? Advice.NONE : Advice.UNREADABLE;
        }
        return rules.permanent().contains(code)
                ? Advice.PERMANENT
                : rules.passing().contains(code) ? Advice.PASSING : Advice.NONE;
    }
}
