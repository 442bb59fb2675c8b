package br.com.pilotstatus.server.contract;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A text that a regular expression finds, as far as the generator of such texts can read it. */
public final class PatternSample {

    private static final int ATTEMPTS = 100;

    private PatternSample() {}

    /** Says that no text is known that a pattern finds: what needs one can't be tried. */
    static final class UnknownException extends NoSampleException {

        private static final long serialVersionUID = 1;

        UnknownException(String pattern) {
            super("no text is known that is found by " + pattern);
        }
    }

    /**
     * Without line breaks and other controls if it can be, since it may have to be a header.
     *
     * @param least how many characters it must have
     * @param most how many it may have
     * @throws UnknownException if the generator, which knows less than ECMA 262 and throws what it likes, makes none
     */
    public static String of(String pattern, int least, int most, Random random) {
        String found = null;
        try {
            // What stands around a place is left to the check; an escaped dollar sign is a character.
            RgxGen generator =
                    new RgxGen(pattern.replaceAll("^\\^|(?<!\\\\)\\$$", "").replaceAll("\\(\\?<?[=!][^()]*\\)", ""));
            Predicate<String> fits = fits(pattern);
            for (int i = 0; i < ATTEMPTS && (found == null || !isOneLine(found)); i++) {
                String made = generator.generate(random);
                if (made.length() >= least && made.length() <= most && fits.test(made)) {
                    found = made;
                }
            }
        } catch (RuntimeException unreadable) {
            throw new UnknownException(pattern);
        }
        if (found == null) {
            throw new UnknownException(pattern);
        }
        return found;
    }

    /** The generator may make what the expression does not find; where Java can't read it, nobody looks. */
    private static Predicate<String> fits(String pattern) {
        try {
            return Pattern.compile(pattern).asPredicate();
        } catch (PatternSyntaxException unreadable) {
            return made -> true;
        }
    }

    private static boolean isOneLine(String made) {
        return made.chars().noneMatch(Character::isISOControl);
    }
}
