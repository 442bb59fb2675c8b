package br.com.pilotstatus.sandbox.behaviour.line;

import br.com.pilotstatus.model.PhoneLineVerificationStatus;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The verification that was begun last, and who reviews it. */
public final class Review {

    @Nullable Verification current;

    /**
     * Ends the review, or asks for another document.
     *
     * @throws IllegalStateException if nothing is in review, or waits for a document
     */
    public void decide(PhoneLineVerificationStatus status, OffsetDateTime now) {
        if (current == null || !current.isReviewable()) {
            throw new IllegalStateException("No verification is in review");
        }
        current.decide(status, now);
    }
}
