package br.com.pilotstatus.templates.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first word of a method's name says that it does: {@code list} and {@code search} read, {@code archive} does not delete. */
public final class Verbs {

    private static final Pattern END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Words of one line do the same. */
    private static final List<String> ALIKE = List.of(
            "get list find search read fetch retrieve query show view lookup describe load",
            "create add make new register insert post issue generate",
            "update edit modify change set put patch save replace upsert",
            "delete remove destroy erase purge drop",
            "archive",
            "unarchive",
            "restore recover undelete",
            "cancel abort",
            "disable deactivate suspend",
            "enable activate resume",
            "pause",
            "start run trigger",
            "stop terminate",
            "rotate renew regenerate roll",
            "revoke invalidate",
            "send dispatch",
            "publish",
            "approve accept confirm",
            "reject decline deny",
            "close",
            "open",
            "lock block ban",
            "unlock unblock unban",
            "reset",
            "refund",
            "charge pay capture",
            "verify validate check",
            "connect link attach",
            "disconnect unlink detach");

    private static final Map<String, Integer> KINDS = new HashMap<>();

    static {
        for (int i = 0; i < ALIKE.size(); i++) {
            for (String word : ALIKE.get(i).split(" ", -1)) {
                KINDS.put(word, i);
            }
        }
    }

    private Verbs() {}

    /** Whether both begin with a known verb, and these do something else. */
    public static boolean differ(String name, String other) {
        Integer kind = kind(name);
        Integer another = kind(other);
        return kind != null && another != null && !kind.equals(another);
    }

    /** Returns a name with the first of all verbs that do what its own does; itself where its verb is not known. */
    public static String usual(String name) {
        Integer kind = kind(name);
        String verb = verb(name);
        return kind == null ? name : ALIKE.get(kind).split(" ", -1)[0] + name.substring(verb.length());
    }

    private static @Nullable Integer kind(String name) {
        return KINDS.get(verb(name).toLowerCase(Locale.ROOT));
    }

    private static String verb(String name) {
        return END.split(name, 2)[0];
    }
}
