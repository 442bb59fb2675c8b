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

    /** Notes a class that is not the one that an exchange tells by a word. */
    void expectClass(Script script, String word, String actual) {
        if (script.has(word)) {
            expect(word, plain(script.get(word).asText()), plain(actual));
        }
    }

    /** A type without packages. */
    static String plain(String type) {
        return type.replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.').replace(" ", "");
    }

    List<String> all() {
        return List.copyOf(wrong);
    }
}
