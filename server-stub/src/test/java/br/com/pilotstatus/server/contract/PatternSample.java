package br.com.pilotstatus.server.contract;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Random;

/** A text that a regular expression finds, as far as the generator of such texts can read it. */
final class PatternSample {

    private static final int ATTEMPTS = 20;

    /** The generator knows less than ECMA 262, and throws what it likes. Nobody can tell then what fits. */
    private static final String FALLBACK = "text";

    private PatternSample() {}

    /** Without line breaks and other controls if it can be, since it may have to be a header. */
    static String of(String pattern, Random random) {
        try {
            RgxGen generator = new RgxGen(pattern.replaceAll("^\\^|\\$$", ""));
            String made = generator.generate(random);
            for (int i = 1; i < ATTEMPTS && made.chars().anyMatch(Character::isISOControl); i++) {
                made = generator.generate(random);
            }
            return made;
        } catch (RuntimeException unreadable) {
            return FALLBACK;
        }
    }
}
