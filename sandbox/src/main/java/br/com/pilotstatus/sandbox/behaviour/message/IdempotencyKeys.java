package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was accepted for a number and a key, for a day. Only what was accepted is remembered. */
final class IdempotencyKeys {

    private static final int LONGEST = 255;
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private record Id(String number, String key) {}

    private record Sent(SendMessageRequest request, SendMessageAccepted answer, OffsetDateTime at) {}

    private final Map<Id, Sent> sent = new HashMap<>();
    private final World world;

    IdempotencyKeys(World world) {
        this.world = world;
    }

    /**
     * Returns what was answered to the same request, or null.
     *
     * @throws Refusal if the key is none, or was used for another request
     */
    @Nullable SendMessageAccepted answered(String number, String key, SendMessageRequest request) {
        if (key.isEmpty() || key.length() > LONGEST || key.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(
                    400, "IDEMPOTENCY_KEY_INVALID", "Idempotency-Key must have 1 to 255 characters, none of control");
        }
        Sent before = sent.get(new Id(number, key));
        if (before == null || !world.now().isBefore(before.at().plus(REMEMBERED))) {
            return null;
        }
        if (!before.request().equals(request)) {
            throw Refusal.of(409, "IDEMPOTENCY_KEY_REUSED", "The key was used with another body");
        }
        return before.answer();
    }

    void remember(String number, String key, SendMessageRequest request, SendMessageAccepted answer) {
        sent.put(new Id(number, key), new Sent(request, answer, world.now()));
    }
}
