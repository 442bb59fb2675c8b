package br.com.pilotstatus.interop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What came of a peer, held against what is known of it.
 *
 * @param title its name and version
 * @param cases how many were tried; 0: it has those of its own
 * @param theirs the sentence of each case in which it is at fault
 * @param ours the same of those in which we are
 * @param problems what the tables do not say, or say and does not happen
 */
record Verdict(String title, int cases, Map<String, String> theirs, Map<String, String> ours, List<String> problems) {

    static Verdict of(String title, int cases, String key, Map<String, String> differences, Known theirs, Known ours) {
        Verdict verdict = new Verdict(title, cases, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        TreeSet<String> names = new TreeSet<>(differences.keySet());
        theirs.json().path(key).fieldNames().forEachRemaining(names::add);
        ours.json().path(key).fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            boolean isOurs = ours.seen(key, name) != null;
            verdict.judge(name, key, differences.getOrDefault(name, "nothing differs"), isOurs ? ours : theirs, isOurs);
        }
        return verdict;
    }

    private void judge(String name, String key, String difference, Known known, boolean isOurs) {
        String seen = known.seen(key, name);
        if (seen == null) {
            problems.add(name + ": " + difference);
        } else if (!seen.equals(difference)) {
            problems.add(name + ": " + difference + " — but known is: " + seen);
        } else if (known.why(key, name).isBlank()) {
            problems.add(name + ": " + known.file() + " has no sentence why");
        } else {
            (isOurs ? ours : theirs).put(name, known.why(key, name));
        }
    }

    /** A line of it all. */
    String summary() {
        int same = cases - theirs.size() - ours.size() - problems.size();
        return title + ": " + (cases == 0 ? "" : same + " same, ")
                + "%d theirs, %d ours, %d unknown".formatted(theirs.size(), ours.size(), problems.size());
    }
}
