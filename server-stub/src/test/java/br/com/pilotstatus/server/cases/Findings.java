package br.com.pilotstatus.server.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything in which an exchange came out differently. */
final class Findings {

    private final List<String> wrong = new ArrayList<>();

    void add(String finding) {
        wrong.add(finding);
    }

    void addAll(List<String> findings) {
        wrong.addAll(findings);
    }

    /** Notes two texts that are not the same, one below the other. */
    void expect(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": expected is\n  " + expected + "\n  there is\n  " + actual);
        }
    }

    /** Notes a difference; null: there is none. */
    void differs(String what, @Nullable String difference) {
        if (difference != null) {
            wrong.add(what + ": " + difference);
        }
    }

    List<String> all() {
        return List.copyOf(wrong);
    }
}
