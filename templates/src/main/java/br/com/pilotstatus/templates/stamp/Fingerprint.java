package br.com.pilotstatus.templates.stamp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest over named parts; the same for the same parts in the same order. */
public final class Fingerprint {

    private final StringBuilder parts = new StringBuilder();

    public Fingerprint add(String name, String value) {
        return add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(String name, byte[] value) {
        parts.append(of(value)).append("  ").append(name).append('\n');
        return this;
    }

    /** Returns the digest of all parts as 64 hexadecimal digits. */
    public String text() {
        return of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
