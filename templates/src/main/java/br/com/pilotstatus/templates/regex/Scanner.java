package br.com.pilotstatus.templates.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the characters of an expression; knows whether that has the flag {@code u}, and if not, why. */
final class Scanner {

    private final String text;
    private final String flagProblem;
    private final List<String> withoutFlag = new ArrayList<>();
    private int at;

    /** The problem is what is wrong with the flag; empty for a scanner that has it. */
    Scanner(String text, String flagProblem) {
        this.text = text;
        this.flagProblem = flagProblem;
    }

    /** Refuses a piece that means something else without the flag. */
    void needsFlag(String piece) {
        if (!flagProblem.isEmpty()) {
            throw new Unreadable("%s needs the flag u, with which %s".formatted(piece, flagProblem));
        }
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next character, or -1 at the end. */
    int peek() {
        return atEnd() ? -1 : text.codePointAt(at);
    }

    int read() {
        int next = peek();
        if (next < 0) {
            throw new Unreadable("it ends too early");
        }
        at += Character.charCount(next);
        if (next > Character.MAX_VALUE) {
            needsFlag(Character.toString(next));
        }
        return next;
    }

    boolean skip(String wanted) {
        boolean found = text.startsWith(wanted, at);
        at += found ? wanted.length() : 0;
        return found;
    }

    /** Reads what a pattern finds here; null, and nothing is read, if it finds nothing. */
    @Nullable MatchResult take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    boolean sees(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    String since(int position) {
        return text.substring(position, at);
    }

    /** What is wrong with the flag {@code u}, and right without it. */
    void onlyWithoutFlag(String message) {
        if (flagProblem.isEmpty()) {
            throw new Unreadable(message, true);
        }
        withoutFlag.add(message);
    }

    /** What would be wrong with the flag, in the order of the text. */
    List<String> withoutFlag() {
        return withoutFlag;
    }
}
