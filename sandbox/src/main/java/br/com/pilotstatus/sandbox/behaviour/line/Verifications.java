package br.com.pilotstatus.sandbox.behaviour.line;

import br.com.pilotstatus.model.ConfirmContactRequest;
import br.com.pilotstatus.model.PhoneLineContactChannel;
import br.com.pilotstatus.model.PhoneLineContactChannelPath;
import br.com.pilotstatus.model.PhoneLineVerificationState;
import br.com.pilotstatus.model.StartPhoneLineVerificationRequest;
import br.com.pilotstatus.model.SubmitDocumentRequest;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import br.com.pilotstatus.server.api.StartPhoneLineVerificationResult;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The verification of the account: begun with a key that is remembered, confirmed by the codes that its channels receive,
 * then in review until a test decides. The code is {@value #CODE}; no message is sent.
 */
public final class Verifications {

    /** What confirms every channel. */
    public static final String CODE = "123456";

    private static final Duration COOLDOWN = Duration.ofSeconds(60);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_IN_AN_HOUR = 10;
    private static final Pattern DOCUMENT =
            Pattern.compile("data:(application/pdf|image/(jpeg|jpg|png|webp));base64,", Pattern.CASE_INSENSITIVE);

    private final World world;
    private final Map<String, StartPhoneLineVerificationRequest> keys = new HashMap<>();
    private final List<OffsetDateTime> submissions = new ArrayList<>();
    private final Review review;

    /**
     * Makes it.
     *
     * @param review has what was begun
     */
    public Verifications(World world, Review review) {
        this.world = world;
        this.review = review;
    }

    public PhoneLineVerificationState getPhoneLineVerification() {
        Call.current().requireTenant();
        return Verification.state(review.current);
    }

    public StartPhoneLineVerificationResult startPhoneLineVerification(
            String idempotencyKey, StartPhoneLineVerificationRequest request) {
        Call.current().requireTenant();
        StartPhoneLineVerificationRequest before = keys.get(idempotencyKey);
        if (before != null) {
            if (!before.equals(request)) {
                throw Refusal.of(409, "IDEMPOTENCY_KEY_REUSED", "The key was used with another body");
            }
            return StartPhoneLineVerificationResult.ok(Verification.state(review.current), true);
        }
        checkDocument(request.document());
        limit();
        keys.put(idempotencyKey, request);
        review.current = new Verification(world.newId("plv"), request, world.now());
        return StartPhoneLineVerificationResult.success(201, Verification.state(review.current));
    }

    /** Another code, and the one before no more: both are the same here, but its life begins anew. */
    public PhoneLineVerificationState sendPhoneLineContactCode(PhoneLineContactChannelPath channel) {
        Verification verification = begun();
        OffsetDateTime last = verification.resentAt.get(channel(channel));
        if (last != null && world.now().isBefore(last.plus(COOLDOWN))) {
            throw Refusal.of(429, "CONTACT_CODE_COOLDOWN", "A code was sent a moment ago");
        }
        verification.resentAt.put(channel(channel), world.now());
        verification.sentAt.put(channel(channel), world.now());
        return Verification.state(verification);
    }

    public PhoneLineVerificationState confirmPhoneLineContact(
            PhoneLineContactChannelPath channel, ConfirmContactRequest request) {
        Verification verification = begun();
        if (!request.code().equals(CODE)) {
            throw Refusal.of(400, "CONTACT_CODE_INVALID", "The code is not right");
        }
        OffsetDateTime sent = verification.sentAt.get(channel(channel));
        if (sent == null || world.now().isAfter(sent.plus(LIFE))) {
            throw Refusal.of(400, "CONTACT_CODE_EXPIRED", "The code is too old");
        }
        verification.confirm(channel(channel), world.now());
        return Verification.state(verification);
    }

    public PhoneLineVerificationState submitPhoneLineDocument(SubmitDocumentRequest request) {
        Verification verification = begun();
        checkDocument(request.document());
        verification.submitted(world.now());
        return Verification.state(verification);
    }

    private static void checkDocument(String document) {
        if (!DOCUMENT.matcher(document).lookingAt()) {
            throw Refusal.of(400, "VALIDATION_ERROR", "document must be a data URL of a PDF, JPG, PNG or WEBP");
        }
    }

    private Verification begun() {
        Call.current().requireTenant();
        Verification current = review.current;
        if (current == null) {
            throw Refusal.of(404, "NOT_FOUND", "No verification was begun");
        }
        return current;
    }

    private void limit() {
        OffsetDateTime now = world.now();
        submissions.removeIf(each -> !now.isBefore(each.plusHours(1)));
        if (submissions.size() >= MOST_IN_AN_HOUR) {
            throw Refusal.of(429, "RATE_LIMITED", "Too many submissions in an hour")
                    .with(
                            "retryAfterSeconds",
                            Duration.between(now, submissions.get(0).plusHours(1))
                                    .toSeconds());
        }
        submissions.add(now);
    }

    private static PhoneLineContactChannel channel(PhoneLineContactChannelPath path) {
        return PhoneLineContactChannel.of(path.value().toUpperCase(Locale.ROOT));
    }
}
