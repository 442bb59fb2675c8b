package br.com.pilotstatus.server.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What happened to one reader of a change. */
final class Happenings {

    private static final int LONG = 300;
    private static final Pattern PACKAGES =
            Pattern.compile("br\\.com\\.pilotstatus\\.cases\\.\\w+\\.\\w+\\.|java\\.lang\\.");

    private final Set<String> breaks = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private final Set<Integer> statuses = new TreeSet<>();

    /** It does not compile, is refused, throws, or gives less than it promised. */
    void breaks(String what) {
        note(what, breaks);
    }

    void breaks(List<String> all) {
        all.forEach(this::breaks);
    }

    /** It goes on, and means something else. */
    void silent(String what) {
        note(what, silent);
    }

    /** A status that was seen instead of what came before. */
    void status(int status) {
        statuses.add(status);
    }

    Set<Integer> statuses() {
        return statuses;
    }

    private static void note(String what, Set<String> all) {
        String some = what.length() > LONG ? what.substring(0, LONG) + "..." : what;
        all.add(PACKAGES.matcher(some).replaceAll(""));
    }

    /** The worst of it. */
    Harm harm() {
        return !silent.isEmpty() ? Harm.SILENT : !breaks.isEmpty() ? Harm.BREAKS : Harm.NONE;
    }

    List<String> all() {
        List<String> all = new ArrayList<>(silent);
        all.addAll(breaks);
        return all;
    }
}
