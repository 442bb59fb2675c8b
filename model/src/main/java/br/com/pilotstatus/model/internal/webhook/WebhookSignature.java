package br.com.pilotstatus.model.internal.webhook;

import br.com.pilotstatus.model.webhook.WebhookSignatureException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How deliveries are signed: an HMAC (RFC 2104) over all bytes of the body. Immutable and thread-safe.
 *
 * <p>A document rarely states how the text of a signature looks in detail. What cannot help a forger is accepted: hexadecimal
 * digits of either case, white space around, the name of an algorithm or of a version in front ({@code sha256=…},
 * {@code v1:…}), and several signatures with a comma between, of which one must match.
 */
public final class WebhookSignature {

    private static final int HEX_DIGITS_OF_A_BYTE = 2;

    private final String header;
    private final String algorithm;
    private final SignatureText text;
    private final List<String> secretPrefixes;

    private WebhookSignature(String header, String algorithm, SignatureText text, List<String> secretPrefixes) {
        this.header = header;
        this.algorithm = algorithm;
        this.text = text;
        this.secretPrefixes = secretPrefixes;
    }

    /**
     * Takes what a document says.
     *
     * @param header the header that has the signature
     * @param algorithm such as {@code HMAC-SHA256}
     * @param text how the bytes of a signature are written
     * @param secretPrefixes what a secret may begin with that may or may not be part of the key
     */
    public static WebhookSignature of(String header, String algorithm, SignatureText text, String... secretPrefixes) {
        return new WebhookSignature(header, algorithm, text, List.of(secretPrefixes));
    }

    /** Returns the signature of a body. */
    public String sign(byte[] body, String secret) {
        return text.write(hmac(body, checked(secret)));
    }

    /** Returns if a signature is that of the body by one of the secrets; takes as long whichever it is. */
    public void verify(byte[] body, @Nullable String signature, String secret, String... olderSecrets) {
        List<byte[]> expected = new ArrayList<>();
        for (String key : keys(secret, olderSecrets)) {
            expected.add(hmac(body, key));
        }
        if (signature == null || signature.isBlank()) {
            throw new WebhookSignatureException("The delivery is not signed: there is no header " + header);
        }
        int length = expected.get(0).length;
        List<byte[]> given = text.read(signature, length);
        if (given.isEmpty()) {
            throw new WebhookSignatureException("The delivery's header " + header + " is no " + algorithm + " in "
                    + text.label() + ", which has "
                    + (text == SignatureText.HEX ? length * HEX_DIGITS_OF_A_BYTE + " digits" : length + " bytes"));
        }
        boolean matches = false;
        for (byte[] one : expected) {
            for (byte[] other : given) {
                matches |= MessageDigest.isEqual(one, other);
            }
        }
        if (!matches) {
            throw new WebhookSignatureException("The delivery's header " + header
                    + " does not match its bytes: they were changed on the way, or signed with another secret");
        }
    }

    private List<String> keys(String secret, String... olderSecrets) {
        List<String> keys = new ArrayList<>();
        addKeys(secret, keys);
        for (String each : Objects.requireNonNull(olderSecrets, "olderSecrets")) {
            addKeys(each, keys);
        }
        return keys;
    }

    private void addKeys(String secret, List<String> keys) {
        keys.add(checked(secret));
        for (String prefix : secretPrefixes) {
            String rest = secret.startsWith(prefix) ? secret.substring(prefix.length()) : "";
            if (!rest.isBlank()) {
                keys.add(rest);
            }
        }
    }

    private static String checked(String secret) {
        if (Objects.requireNonNull(secret, "secret").isBlank()) {
            throw new IllegalArgumentException("secret must not be blank: anybody could sign with that");
        }
        return secret;
    }

    private byte[] hmac(byte[] body, String key) {
        String name = "Hmac" + algorithm.substring(algorithm.indexOf('-') + 1).replace("-", "");
        try {
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), name));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + name, e);
        }
    }
}
