package br.com.pilotstatus.sandbox.behaviour.line;

import br.com.pilotstatus.model.PhoneLineContactChannel;
import br.com.pilotstatus.model.PhoneLineDocumentStatus;
import br.com.pilotstatus.model.PhoneLineReviewReason;
import br.com.pilotstatus.model.PhoneLineVerification;
import br.com.pilotstatus.model.PhoneLineVerificationContact;
import br.com.pilotstatus.model.PhoneLineVerificationDocument;
import br.com.pilotstatus.model.PhoneLineVerificationState;
import br.com.pilotstatus.model.PhoneLineVerificationStatus;
import br.com.pilotstatus.model.StartPhoneLineVerificationRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A verification that was begun: what was given is told masked. */
final class Verification {

    private static final List<PhoneLineContactChannel> REQUIRED =
            List.of(PhoneLineContactChannel.EMAIL, PhoneLineContactChannel.WHATSAPP);

    private static final List<PhoneLineVerificationStatus> REVIEWED =
            List.of(PhoneLineVerificationStatus.IN_REVIEW, PhoneLineVerificationStatus.NEEDS_DOCUMENT);

    final Map<PhoneLineContactChannel, OffsetDateTime> sentAt = new HashMap<>();
    final Map<PhoneLineContactChannel, OffsetDateTime> resentAt = new HashMap<>();
    OffsetDateTime updatedAt;
    private @Nullable PhoneLineVerificationStatus decided;

    private final String id;
    private final StartPhoneLineVerificationRequest given;
    private final OffsetDateTime createdAt;
    private final List<PhoneLineContactChannel> confirmed = new ArrayList<>();

    Verification(String id, StartPhoneLineVerificationRequest given, OffsetDateTime now) {
        this.id = id;
        this.given = given;
        this.createdAt = now;
        this.updatedAt = now;
        REQUIRED.forEach(each -> sentAt.put(each, now));
    }

    void confirm(PhoneLineContactChannel channel, OffsetDateTime now) {
        if (!confirmed.contains(channel)) {
            confirmed.add(channel);
        }
        updatedAt = now;
    }

    /** Whether a review can be decided: it goes on, or waits for a document. */
    boolean isReviewable() {
        return REVIEWED.contains(status());
    }

    void decide(PhoneLineVerificationStatus status, OffsetDateTime now) {
        decided = status;
        updatedAt = now;
    }

    /** A document that was asked for goes to the review. */
    void submitted(OffsetDateTime now) {
        if (status().equals(PhoneLineVerificationStatus.NEEDS_DOCUMENT)) {
            decided = null;
        }
        updatedAt = now;
    }

    /** What every route answers; null: nothing was begun. */
    static PhoneLineVerificationState state(@Nullable Verification verification) {
        PhoneLineVerificationStatus status =
                verification == null ? PhoneLineVerificationStatus.NONE : verification.status();
        return PhoneLineVerificationState.builder()
                .status(status)
                .canPurchase(status.equals(PhoneLineVerificationStatus.IN_REVIEW)
                        || status.equals(PhoneLineVerificationStatus.APPROVED))
                .verification(verification == null ? null : verification.told())
                .build();
    }

    private PhoneLineVerificationStatus status() {
        if (decided != null) {
            return decided;
        }
        return pending().isEmpty()
                ? PhoneLineVerificationStatus.IN_REVIEW
                : PhoneLineVerificationStatus.PENDING_CONTACT;
    }

    private List<PhoneLineContactChannel> pending() {
        return REQUIRED.stream().filter(each -> !confirmed.contains(each)).toList();
    }

    private PhoneLineVerification told() {
        boolean inReview = status().equals(PhoneLineVerificationStatus.IN_REVIEW);
        return PhoneLineVerification.builder()
                .id(id)
                .documentType(given.documentType())
                .documentNumber(given.documentNumber().replaceAll("\\d", "*"))
                .legalName(null)
                .contact(PhoneLineVerificationContact.builder()
                        .email(given.contactEmail().replaceFirst("(?<=^.)[^@]*", "***"))
                        .whatsapp(given.contactWhatsapp().replaceAll("\\d(?=.*\\d{4})", "*"))
                        .requiredChannels(REQUIRED)
                        .confirmedChannels(confirmed)
                        .pendingChannels(pending())
                        .build())
                .document(PhoneLineVerificationDocument.builder()
                        .status(PhoneLineDocumentStatus.RECEIVED)
                        .build())
                .reviewReason(inReview ? PhoneLineReviewReason.DOCUMENT_CHECK : null)
                .reviewNote(null)
                .createdAt(createdAt)
                .updatedAt(updatedAt)
                .build();
    }
}
