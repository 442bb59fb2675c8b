package br.com.pilotstatus.templates.names;

import java.util.Locale;

/** What two Java names must not share: on some file systems capitals don't tell files apart. */
public final class JavaKey {

    private JavaKey() {}

    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Tells whether two names are one on some file system. */
    public static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }
}
