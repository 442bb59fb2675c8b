package br.com.pilotstatus.templates.spec.example;

import java.util.regex.Pattern;

/** Tells keys that are data from keys that are names. */
final class IdKeys {

    private static final Pattern ID =
            Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(T.*)?|\\+?\\d+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                    + "|[a-z]{1,12}_(?=\\S*\\d)[0-9A-Z]{5}\\S*");

    private IdKeys() {}

    /** Returns whether a key is a date, a month, a number, a UUID, or an id such as {@code msg_01HZX}. */
    static boolean isOne(String key) {
        return ID.matcher(key).matches();
    }
}
