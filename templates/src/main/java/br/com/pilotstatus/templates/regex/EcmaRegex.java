package br.com.pilotstatus.templates.regex;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of ECMA 262, which JSON Schema has, for Java. It is read with the flag {@code u}; where that makes it
 * wrong, as annex B of ECMA 262 reads it without the flag, though characters are whole ones even then. Immutable.
 */
public final class EcmaRegex {

    private static final Pattern POSIX = Pattern.compile("\\[:\\w+:]");

    private final String text;
    private final List<String> withoutFlag;
    private final String problem;
    private final @Nullable Pattern whole;

    private EcmaRegex(String text, List<String> withoutFlag, String problem, @Nullable Pattern whole) {
        this.text = text;
        this.withoutFlag = withoutFlag;
        this.problem = problem;
        this.whole = whole;
    }

    /** Reads one; it may be unreadable. */
    public static EcmaRegex of(String ecma) {
        try {
            return read(ecma, "");
        } catch (Unreadable withFlag) {
            try {
                return withFlag.isWithFlagOnly() ? read(ecma, withFlag.problem()) : unreadable(ecma, withFlag);
            } catch (Unreadable without) {
                return unreadable(ecma, without);
            }
        }
    }

    private static EcmaRegex read(String ecma, String flagProblem) {
        Scanner scanner = new Scanner(ecma, flagProblem);
        Node expression = References.resolve(Parser.read(scanner, GroupNames.of(ecma)));
        try {
            return new EcmaRegex(ecma, scanner.withoutFlag(), "", Pattern.compile(Writer.whole(expression)));
        } catch (PatternSyntaxException e) {
            throw new Unreadable("Java can't read it: " + e.getDescription());
        }
    }

    private static EcmaRegex unreadable(String ecma, Unreadable problem) {
        return new EcmaRegex(ecma, List.of(), problem.problem(), null);
    }

    /** Returns why it can't be read, as it is none of ECMA 262 or can't be said in Java; empty if it can. */
    public String problem() {
        return problem;
    }

    /** Returns what is wrong with the flag {@code u}, and is read without it; empty if nothing is. */
    public List<String> withoutFlag() {
        return withoutFlag;
    }

    /** Returns a piece that is a class of characters in other languages, and here some of them; empty if there is none. */
    public String posixClass() {
        return POSIX.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
    }

    /**
     * Returns an expression for {@link Pattern} that matches a whole text where this one is found in it; empty if this can't
     * be read.
     */
    public Optional<String> wholeMatch() {
        return Optional.ofNullable(whole).map(Pattern::pattern);
    }

    /** Returns whether it is found in a text; of any, if it can't be read. */
    public boolean isFoundIn(String value) {
        return whole == null || whole.matcher(value).matches();
    }
}
