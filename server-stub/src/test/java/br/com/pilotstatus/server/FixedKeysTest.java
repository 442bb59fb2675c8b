package br.com.pilotstatus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FixedKeysTest {

    private final FixedKeys keys = FixedKeys.builder()
            .accept("apiKey", "sentinel-1", "one")
            .accept("apiKeyId", "sentinel-2", "two")
            .build();

    @Test
    void aKeyIsAcceptedUnderItsOwnSchemeOnly() {
        assertEquals("one", name("apiKey", "sentinel-1"));
        assertEquals("two", name("apiKeyId", "sentinel-2"));
        assertNull(keys.authenticate(Credential.of("apiKey", "sentinel-2"), "any"));
        assertNull(keys.authenticate(Credential.of("apiKeyId", "sentinel-1"), "any"));
    }

    @Test
    void partsOfAKeyAreNotAccepted() {
        assertNull(keys.authenticate(Credential.of("apiKey", "sentinel-"), "any"));
        assertNull(keys.authenticate(Credential.of("apiKey", "sentinel-11"), "any"));
        assertNull(keys.authenticate(Credential.of("apiKey", ""), "any"));
    }

    @Test
    void nothingShowsAKey() {
        Credential credential = Credential.of("apiKey", "sentinel-1");

        assertEquals("Credential[apiKey, ***]", credential.toString());
        assertEquals("FixedKeys[2 keys]", keys.toString());
        assertFalse(String.valueOf(keys.authenticate(credential, "any")).contains("sentinel"));
    }

    @Test
    void aCredentialMatchesItsOwnValueOnly() {
        assertTrue(Credential.of("s", "ä").matches("ä"));
        assertFalse(Credential.of("s", "a").matches("ä"));
    }

    @Test
    void blankKeysAndNoKeysAreRefused() {
        FixedKeys.Builder builder = FixedKeys.builder();

        assertEquals(
                "FixedKeys: no key is accepted; call accept(...) at least once",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
        assertEquals(
                "FixedKeys: the key of one is blank; give it a value",
                assertThrows(IllegalArgumentException.class, () -> builder.accept("s", " ", "one"))
                        .getMessage());
    }

    private String name(String scheme, String value) {
        return Objects.requireNonNull(keys.authenticate(Credential.of(scheme, value), "any"))
                .getName();
    }
}
