package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.PhoneLinesApi;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.model.BinaryBody;
import br.com.pilotstatus.model.ConfirmContactRequest;
import br.com.pilotstatus.model.PhoneLineContactChannelPath;
import br.com.pilotstatus.model.PhoneLineDocumentType;
import br.com.pilotstatus.model.PhoneLineVerificationState;
import br.com.pilotstatus.model.PhoneLineVerificationStatus;
import br.com.pilotstatus.model.StartPhoneLineVerificationRequest;
import br.com.pilotstatus.model.SubmitDocumentRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneLinesTest {

    private static final PhoneLineContactChannelPath EMAIL = PhoneLineContactChannelPath.of("email");
    private static final PhoneLineContactChannelPath WHATSAPP = PhoneLineContactChannelPath.of("whatsapp");
    private static final String DOCUMENT = "data:application/pdf;base64,JVBERi0=";

    private final Bench bench = new Bench();
    private final PhoneLinesApi lines = bench.client.phoneLines();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingIsVerifiedAtFirst() {
        PhoneLineVerificationState state = lines.getPhoneLineVerification();

        assertEquals(PhoneLineVerificationStatus.NONE, state.status());
        assertFalse(state.canPurchase());
        assertNull(state.verification());
        assertRefused(404, "NOT_FOUND", () -> lines.sendPhoneLineContactCode(EMAIL));
        assertRefused(404, "NOT_FOUND", () -> confirm(EMAIL, "123456"));
        assertRefused(404, "NOT_FOUND", () -> lines.submitPhoneLineDocument(document()));
    }

    @Test
    void bothContactsAreConfirmedByTheirCodeAndTheReviewIsDecided() {
        PhoneLineVerificationState begun = lines.startPhoneLineVerification(request());
        assertEquals(PhoneLineVerificationStatus.PENDING_CONTACT, begun.status());
        assertEquals("[EMAIL, WHATSAPP] []", channels(begun));
        assertEquals("**.***.***/****-**", begun.verification().documentNumber());
        assertEquals("a***@example.com", begun.verification().contact().email());
        assertEquals(begun, lines.getPhoneLineVerification());

        assertRefused(400, "CONTACT_CODE_INVALID", () -> confirm(EMAIL, "654321"));
        PhoneLineVerificationState one = confirm(EMAIL, "123456");
        assertEquals(PhoneLineVerificationStatus.PENDING_CONTACT, one.status());
        assertEquals("[WHATSAPP] [EMAIL]", channels(one));
        assertThrows(
                IllegalStateException.class,
                () -> bench.sandbox.decideVerification(PhoneLineVerificationStatus.APPROVED));
        PhoneLineVerificationState both = confirm(WHATSAPP, "123456");
        assertEquals(PhoneLineVerificationStatus.IN_REVIEW, both.status());
        assertTrue(both.canPurchase());

        bench.sandbox.decideVerification(PhoneLineVerificationStatus.NEEDS_DOCUMENT);
        assertFalse(lines.getPhoneLineVerification().canPurchase());
        assertEquals(
                PhoneLineVerificationStatus.IN_REVIEW,
                lines.submitPhoneLineDocument(document()).status());
        bench.sandbox.decideVerification(PhoneLineVerificationStatus.APPROVED);
        assertEquals(
                PhoneLineVerificationStatus.APPROVED,
                lines.getPhoneLineVerification().status());
        assertTrue(lines.getPhoneLineVerification().canPurchase());
    }

    @Test
    void theSameKeyBeginsOnceAndAnotherBodyIsRefused() {
        RequestOptions key = RequestOptions.builder().idempotencyKey("verify-1").build();
        var first = lines.startPhoneLineVerificationWithResponse(request(), key);
        confirm(EMAIL, "123456");

        ApiResponse<PhoneLineVerificationState> again = lines.startPhoneLineVerificationWithResponse(request(), key);

        assertFalse(first.replayed());
        assertTrue(again.replayed());
        assertEquals(200, again.status());
        assertEquals(lines.getPhoneLineVerification(), again.body(), "the state of now, not of the first answer");
        assertRefused(
                409,
                "IDEMPOTENCY_KEY_REUSED",
                () -> lines.startPhoneLineVerification(
                        request().toBuilder().contactEmail("bia@example.com").build(), key));
        assertEquals(
                "[EMAIL, WHATSAPP] []",
                channels(lines.startPhoneLineVerification(request())),
                "another key replaces what is pending");
    }

    @Test
    void aCodeLivesTenMinutesAndIsSentAgainAfterOne() {
        lines.startPhoneLineVerification(request());
        bench.clock.advance(Duration.ofMinutes(10).plusMillis(1));

        assertRefused(400, "CONTACT_CODE_EXPIRED", () -> confirm(EMAIL, "123456"));
        lines.sendPhoneLineContactCode(EMAIL);
        assertRefused(429, "CONTACT_CODE_COOLDOWN", () -> lines.sendPhoneLineContactCode(EMAIL));
        lines.sendPhoneLineContactCode(WHATSAPP);
        bench.clock.advance(Duration.ofSeconds(60));
        lines.sendPhoneLineContactCode(EMAIL);
        assertEquals("[WHATSAPP] [EMAIL]", channels(confirm(EMAIL, "123456")));
    }

    @Test
    void tenAreBegunAnHour() {
        for (int i = 0; i < 10; i++) {
            lines.startPhoneLineVerification(request());
            bench.clock.advance(Duration.ofMinutes(1));
        }

        ApiException refused = assertThrows(ApiException.class, () -> lines.startPhoneLineVerification(request()));
        assertEquals(429, refused.status());
        assertEquals(
                "{\"error\":\"Too many submissions in an hour\",\"code\":\"RATE_LIMITED\",\"retryAfterSeconds\":3000}",
                refused.rawBody());
        bench.clock.advance(Duration.ofMinutes(50));
        lines.startPhoneLineVerification(request());
    }

    @Test
    void aDocumentIsAFileOfAKnownKind() {
        assertRefused(
                400,
                "VALIDATION_ERROR",
                () -> lines.startPhoneLineVerification(request().toBuilder()
                        .document("data:text/plain;base64,QQ==")
                        .build()));
    }

    @Test
    void theKeyOfANumberIsRefused() {
        try (PilotStatusClient own = bench.client(bench.sandbox.numberKey())) {
            assertRefused(
                    403, "NUMBER_SCOPE_NOT_ALLOWED", () -> own.phoneLines().getPhoneLineVerification());
            assertRefused(
                    403, "NUMBER_SCOPE_NOT_ALLOWED", () -> own.phoneLines().downloadActivationAudio("act_01HZX"));
        }
    }

    @Test
    void aRecordingIsAnAudioFile() throws IOException {
        ApiResponse<BinaryBody> audio = lines.downloadActivationAudioWithResponse("act_01HZX");

        try (InputStream in = audio.body()) {
            byte[] bytes = in.readAllBytes();
            assertEquals(1044, bytes.length);
            assertEquals(1044, audio.body().length());
            assertEquals("audio/wav", audio.body().contentType());
            assertEquals("RIFF", new String(Arrays.copyOf(bytes, 4), StandardCharsets.US_ASCII));
        }
        assertRefused(404, "ACTIVATION_NOT_FOUND", () -> lines.downloadActivationAudio("act_nobody"));
    }

    private PhoneLineVerificationState confirm(PhoneLineContactChannelPath channel, String code) {
        return lines.confirmPhoneLineContact(
                channel, ConfirmContactRequest.builder().code(code).build());
    }

    private static SubmitDocumentRequest document() {
        return SubmitDocumentRequest.builder().document(DOCUMENT).build();
    }

    private static StartPhoneLineVerificationRequest request() {
        return StartPhoneLineVerificationRequest.builder()
                .documentType(PhoneLineDocumentType.of("CNPJ"))
                .documentNumber("12.345.678/0001-95")
                .contactEmail("ana@example.com")
                .contactWhatsapp("+55 11 99999-8888")
                .document(DOCUMENT)
                .build();
    }

    /** Those that are pending, and those that are confirmed. */
    private static String channels(PhoneLineVerificationState state) {
        var contact = state.verification().contact();
        return contact.pendingChannels() + " " + contact.confirmedChannels();
    }
}
