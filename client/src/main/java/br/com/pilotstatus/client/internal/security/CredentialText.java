package br.com.pilotstatus.client.internal.security;

import org.jspecify.annotations.Nullable;

/** Checks a credential before it goes anywhere. The messages never show it. */
public final class CredentialText {
    private CredentialText() {}

    /**
     * Returns the credential.
     *
     * @param name the scheme's name
     * @param value the credential
     * @throws IllegalArgumentException if it is null or blank, or has white space, control or non-ASCII characters
     */
    public static String check(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be " + (value == null ? "null" : "blank"));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            String what = Character.isWhitespace(c)
                    ? "white space"
                    : c < ' ' || c == 0x7f ? "a control character" : c > '~' ? "a non-ASCII character" : null;
            if (what != null) {
                throw new IllegalArgumentException(name + " has " + what + " at character " + (i + 1) + " of "
                        + value.length() + "; copy it again");
            }
        }
        return value;
    }
}
