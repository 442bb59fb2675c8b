package br.com.pilotstatus.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Authenticator} that knows only the SHA-256 digests of its keys, so that whoever reads the configuration
 * cannot call. For keys that a machine made, of 128 random bits or more: short or chosen ones can be guessed from a
 * digest. Immutable and thread-safe.
 */
public final class HashedKeys implements Authenticator {

    private static final HexFormat HEX = HexFormat.of();

    private final KnownKeys<byte[]> keys;

    private HashedKeys(KnownKeys<byte[]> keys) {
        this.keys = keys;
    }

    /**
     * Starts an authenticator that accepts nothing yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file with a line for each key: {@code scheme digest principal}, separated by white space. Blank lines and
     * lines that start with {@code #} are left aside.
     *
     * @param file the file, in UTF-8
     * @return one that accepts exactly the keys of the file
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is something else, or there is none
     */
    public static HashedKeys read(Path file) throws IOException {
        Builder builder = builder();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+", 3);
            if (words.length != 3 || !isDigest(words[1])) {
                throw new IllegalArgumentException(file.getFileName() + ", line " + number
                        + ": must be a scheme, a digest of 64 hexadecimal digits, and a principal");
            }
            builder.accept(words[0], words[1], words[2]);
        }
        return builder.build();
    }

    /**
     * Digests a key.
     *
     * @param key the key, the bearer token, or {@code user:password} for HTTP basic
     * @return 64 hexadecimal digits
     */
    public static String digest(String key) {
        return HEX.formatHex(sha256(key));
    }

    /**
     * Prints the digest of the key that is typed or piped in; not an argument, which the shell would remember.
     *
     * @param arguments none
     * @throws IOException if nothing can be read
     */
    public static void main(String[] arguments) throws IOException {
        print(System.in, System.out);
    }

    static void print(InputStream in, PrintStream out) throws IOException {
        String key = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("HashedKeys: no key was given; type it, or pipe it in, as one line");
        }
        out.println(digest(key));
    }

    @Override
    public @Nullable Principal authenticate(Credential credential, String operation) {
        byte[] presented = sha256(credential.value());
        return keys.find(credential.scheme(), digest -> MessageDigest.isEqual(digest, presented));
    }

    @Override
    public String toString() {
        return "HashedKeys" + keys;
    }

    private static boolean isDigest(String text) {
        return text.matches("[0-9a-fA-F]{64}");
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Collects digests. Not thread-safe. */
    public static final class Builder {

        private final KnownKeys.Builder<byte[]> keys = new KnownKeys.Builder<>();

        private Builder() {}

        /**
         * Accepts the key that has a digest.
         *
         * @param scheme the security scheme's name in the OpenAPI document, for example {@code apiKey}
         * @param digest 64 hexadecimal digits, as {@link #digest(String)} makes them
         * @param principal what the caller with that key is called
         * @return this builder
         * @throws IllegalArgumentException if the digest is none
         */
        public Builder accept(String scheme, String digest, String principal) {
            if (!isDigest(digest)) {
                throw new IllegalArgumentException("HashedKeys: the digest of " + principal
                        + " must be 64 hexadecimal digits; HashedKeys.digest(key) makes them");
            }
            keys.add(scheme, HEX.parseHex(digest), principal);
            return this;
        }

        /**
         * Makes the authenticator.
         *
         * @return one that accepts exactly the keys with these digests
         * @throws IllegalArgumentException if no digest was given
         */
        public HashedKeys build() {
            return new HashedKeys(keys.build(HashedKeys.class));
        }
    }
}
