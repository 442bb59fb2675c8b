package br.com.pilotstatus.server.contract;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A text that a regular expression finds, as far as the generator of such texts can read it. */
final class PatternSample {

    private static final int ATTEMPTS = 100;

    /** The generator knows less than ECMA 262, and throws what it likes. Nobody can tell then what fits. */
    private static final String FALLBACK = "text";

    private PatternSample() {}

    /** Without line breaks and other controls if it can be, since it may have to be a header. */
    static String of(String pattern, Random random) {
        try {
            // What stands around a place is left to the check.
            RgxGen generator = new RgxGen(pattern.replaceAll("^\\^|\\$$", "").replaceAll("\\(\\?<?[=!][^()]*\\)", ""));
            Predicate<String> fits = fits(pattern);
            String made = generator.generate(random);
            for (int i = 1; i < ATTEMPTS && !(fits.test(made) && isOneLine(made)); i++) {
                made = generator.generate(random);
            }
            return made;
        } catch (RuntimeException unreadable) {
            return FALLBACK;
        }
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
