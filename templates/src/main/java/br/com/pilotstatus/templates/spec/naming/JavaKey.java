package br.com.pilotstatus.templates.spec.naming;

import java.util.Locale;

/** What two Java names must not share: on some file systems capitals don't tell files apart. */
final class JavaKey {

    private JavaKey() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
