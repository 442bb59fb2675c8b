package br.com.pilotstatus.sandbox.behaviour.call;

import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.world.Refusal;
import org.jspecify.annotations.Nullable;

/** What numbers of one provider can't do. The seeded number can do all, so that one number is enough to try every operation. */
final class Features {

    private final String seeded;

    Features(String seeded) {
        this.seeded = seeded;
    }

    void requireMeta(NumberRow number) {
        if (!number.isMeta() && !isSeeded(number)) {
            throw refusal();
        }
    }

    void requireWeb(NumberRow number) {
        if (number.isMeta() && !isSeeded(number)) {
            throw refusal();
        }
    }

    /** Numbers of Meta call with a session description alone. */
    void requireOffer(NumberRow number, @Nullable String sdp) {
        if (sdp == null && number.isMeta() && !isSeeded(number)) {
            throw Refusal.of(400, "VALIDATION_ERROR", "sdp is required on Meta numbers");
        }
    }

    private boolean isSeeded(NumberRow number) {
        return number.id().equals(seeded);
    }

    private static Refusal refusal() {
        return Refusal.of(400, "FEATURE_NOT_SUPPORTED", "The number's provider has no such feature");
    }
}
