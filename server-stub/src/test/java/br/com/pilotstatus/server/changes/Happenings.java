package br.com.pilotstatus.server.changes;

import java.util.ArrayList;
import java.util.List;

/** What happened to one reader of a change. */
final class Happenings {

    private final List<String> breaks = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

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

    private static void note(String what, List<String> list) {
        String plain = what.replaceAll("br\\.com\\.pilotstatus\\.cases\\.\\w+\\.\\w+\\.|java\\.lang\\.", "");
        if (!list.contains(plain)) {
            list.add(plain);
        }
    }

    /** The worst of it. */
    Harm harm() {
        return !silent.isEmpty() ? Harm.SILENT : !breaks.isEmpty() ? Harm.BREAKS : Harm.NONE;
    }

    /** The first of the worst, in words; empty where nothing happened. */
    String why() {
        List<String> worst = silent.isEmpty() ? breaks : silent;
        return worst.isEmpty() ? "" : worst.get(0) + (worst.size() > 1 ? " and " + (worst.size() - 1) + " more" : "");
    }

    List<String> all() {
        List<String> all = new ArrayList<>(silent);
        all.addAll(breaks);
        return all;
    }
}
