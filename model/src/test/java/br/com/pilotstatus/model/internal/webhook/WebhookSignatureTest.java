package br.com.pilotstatus.model.internal.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.webhook.WebhookSignatureException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signatures are those of a body. */
class WebhookSignatureTest {

    private static final WebhookSignature HEX = WebhookSignature.of("x-sign", "HMAC-SHA256", SignatureText.HEX);
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

    /** RFC 4231, section 4.3. */
    private static final String JEFES = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void theSignatureIsThatOfTheStandardsExample() {
        assertEquals(JEFES, HEX.sign(BODY, "Jefe"));
        assertEquals(
                "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
                        + "caeab1a34d4a6b4b636e070a38bce737",
                WebhookSignature.of("x-sign", "HMAC-SHA512", SignatureText.HEX).sign(BODY, "Jefe"));
        assertEquals(
                "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=",
                WebhookSignature.of("x-sign", "HMAC-SHA256", SignatureText.BASE64)
                        .sign(BODY, "Jefe"));
        assertEquals(
                "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM",
                WebhookSignature.of("x-sign", "HMAC-SHA256", SignatureText.BASE64URL)
                        .sign(BODY, "Jefe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " %s ",
                "\t%s",
                "sha256=%s",
                "SHA256=%s",
                "hmac-sha256=%s",
                "v1:%s",
                "\"%s\"",
                "t=1,v1=%s",
                "00ff, %s",
                "%s,%s",
                "sha256=00;sha256=%s"
            })
    void everyHarmlessFormOfASignatureIsAccepted(String form) {
        verifies(form.replace("%s", JEFES));
        verifies(form.replace("%s", JEFES.toUpperCase(Locale.ROOT)));
    }

    private static void verifies(String signature) {
        assertDoesNotThrow(() -> HEX.verify(BODY, signature, "Jefe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "sha256=%s", " %s "})
    void base64IsAcceptedInBothAlphabetsWithAndWithoutPadding(String form) {
        for (SignatureText text : new SignatureText[] {SignatureText.BASE64, SignatureText.BASE64URL}) {
            WebhookSignature signature = WebhookSignature.of("x-sign", "HMAC-SHA256", text);
            byte[] body = "1".getBytes(UTF_8);
            String standard = SignatureText.BASE64.write(SignatureText.BASE64.bytes(signature.sign(body, "n")));
            assertDoesNotThrow(() -> signature.verify(body, form.replace("%s", standard), "n"));
            assertDoesNotThrow(() -> signature.verify(
                    body,
                    form.replace(
                            "%s", standard.replace('+', '-').replace('/', '_').replace("=", "")),
                    "n"));
        }
    }

    @Test
    void anySecretOfTheRotationMayHaveSigned() {
        assertDoesNotThrow(() -> HEX.verify(BODY, JEFES, "new", "older", "Jefe"));
        assertDoesNotThrow(() -> HEX.verify(BODY, JEFES, "Jefe", "older"));
        refused(JEFES, "does not match its bytes: they were changed on the way, or signed with another secret", "new");
    }

    @Test
    void aPrefixOfTheSecretMayBePartOfTheKeyOrNot() {
        WebhookSignature prefixed = WebhookSignature.of("x-sign", "HMAC-SHA256", SignatureText.HEX, "plwh_");

        assertDoesNotThrow(() -> prefixed.verify(BODY, JEFES, "plwh_Jefe"));
        assertDoesNotThrow(() -> prefixed.verify(BODY, HEX.sign(BODY, "plwh_Jefe"), "plwh_Jefe"));
        assertThrows(WebhookSignatureException.class, () -> prefixed.verify(BODY, HEX.sign(BODY, "other"), "plwh_x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aMissingSignatureIsRefused(String blank) {
        for (String each : new String[] {null, blank}) {
            assertEquals(
                    "The delivery is not signed: there is no header x-sign",
                    assertThrows(WebhookSignatureException.class, () -> HEX.verify(BODY, each, "Jefe"))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5bdc", "sha256=", "=", "not hex at all", "5bdcc146bf60754e6a042426089575c75a003f08", "ü"})
    void whatCannotBeASignatureIsRefused(String signature) {
        refused(signature, "is no HMAC-SHA256 in hex, which has 64 digits", "Jefe");
    }

    @Test
    void aLongHeaderIsNotLookedThrough() {
        refused(JEFES + ",".repeat(5000), "is no HMAC-SHA256 in hex, which has 64 digits", "Jefe");
    }

    @Test
    void everyBitOfTheBodyAndOfTheSignatureCounts() {
        for (int i = 0; i < JEFES.length(); i++) {
            char other = JEFES.charAt(i) == '0' ? '1' : '0';
            refused(
                    JEFES.substring(0, i) + other + JEFES.substring(i + 1),
                    "does not match its bytes: they were changed on the way, or signed with another secret",
                    "Jefe");
        }
        for (int i = 0; i < BODY.length * 8; i++) {
            byte[] changed = BODY.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);
            assertThrows(WebhookSignatureException.class, () -> HEX.verify(changed, JEFES, "Jefe"));
        }
    }

    @Test
    void aBlankSecretIsTheCallersMistake() {
        assertEquals(
                "secret must not be blank: anybody could sign with that",
                assertThrows(IllegalArgumentException.class, () -> HEX.sign(BODY, " "))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> HEX.verify(BODY, JEFES, ""));
        assertThrows(IllegalArgumentException.class, () -> HEX.verify(BODY, JEFES, "Jefe", " "));
        assertThrows(IllegalArgumentException.class, () -> HEX.verify(BODY, null, "Jefe", " "));
    }

    private static void refused(String signature, String why, String secret) {
        assertEquals(
                "The delivery's header x-sign " + why,
                assertThrows(WebhookSignatureException.class, () -> HEX.verify(BODY, signature, secret))
                        .getMessage());
    }
}
