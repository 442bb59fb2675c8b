package br.com.pilotstatus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedKeysTest {

    /** FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void theDigestIsSha256OfTheKeyInUtf8() {
        assertEquals(OF_ABC, HashedKeys.digest("abc"));
    }

    @Test
    void aKeyIsAcceptedByItsDigestUnderItsOwnSchemeOnly() {
        HashedKeys keys = HashedKeys.builder().accept("apiKey", OF_ABC, "one").build();

        Principal caller = keys.authenticate(Credential.of("apiKey", "abc"), "any");
        assertNotNull(caller);
        assertEquals("one", caller.getName());
        assertNull(keys.authenticate(Credential.of("apiKeyId", "abc"), "any"));
        assertNull(keys.authenticate(Credential.of("apiKey", "abcd"), "any"));
    }

    @Test
    void whoKnowsTheFileCannotCall() {
        HashedKeys keys = HashedKeys.builder().accept("apiKey", OF_ABC, "one").build();

        assertNull(keys.authenticate(Credential.of("apiKey", OF_ABC), "any"));
        assertFalse(keys.toString().contains(OF_ABC), keys.toString());
    }

    @Test
    void keysAreReadFromAFile() throws IOException {
        HashedKeys keys = HashedKeys.read(file("# ours\n\napiKey " + OF_ABC.toUpperCase() + " the shop\n"));

        Principal caller = keys.authenticate(Credential.of("apiKey", "abc"), "any");
        assertNotNull(caller);
        assertEquals("the shop", caller.getName());
    }

    @Test
    void aLineThatIsSomethingElseIsNamedByItsNumberAlone() throws IOException {
        Path file = file("apiKey " + OF_ABC + " a\napiKey key-sentinel b\n");

        assertEquals(
                "keys.txt, line 2: must be a scheme, a digest of 64 hexadecimal digits, and a principal",
                assertThrows(IllegalArgumentException.class, () -> HashedKeys.read(file))
                        .getMessage());
    }

    @Test
    void noDigestAndNoKeysAreRefused() {
        HashedKeys.Builder builder = HashedKeys.builder();

        assertEquals(
                "HashedKeys: the digest of one must be 64 hexadecimal digits; HashedKeys.digest(key) makes them",
                assertThrows(IllegalArgumentException.class, () -> builder.accept("s", "abc", "one"))
                        .getMessage());
        assertEquals(
                "HashedKeys: no key is accepted; call accept(...) at least once",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void theProgramPrintsTheDigestOfWhatIsPipedIn() throws IOException {
        assertEquals(OF_ABC + System.lineSeparator(), printed("abc\n"));
        assertEquals(
                "HashedKeys: no key was given; type it, or pipe it in, as one line",
                assertThrows(IllegalArgumentException.class, () -> printed("")).getMessage());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("keys.txt"), text);
    }

    private static String printed(String typed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HashedKeys.print(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
