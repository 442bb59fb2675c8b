#!/usr/bin/env bash
# rgxgen 2.0 makes texts of a regular expression with a negative look-ahead that the expression does not find.
#
# Guess:     what it generates of an expression that it accepts is found by the same expression.
# Behaviour: it writes something else than the look-ahead forbids where that stands, as if it took room: the sign is none of
#            the class that follows, so almost no text is found. Without the look-ahead all are.
# Seen:      2026-11-29, Java 17.
. "$(dirname "$0")/setup"

jars com.github.curious-odd-man:rgxgen:2.0

java_main >actual <<'JAVA'
import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Random;
import java.util.regex.Pattern;

public class Main {
    public static void main(String[] args) {
        for (String text : new String[] {"^[a-z](?!.*--)[-a-z]{1,5}[a-z]$", "^[a-z][-a-z]{1,5}[a-z]$"}) {
            RgxGen generator = RgxGen.parse(text);
            int found = 0;
            for (int seed = 0; seed < 100; seed++) {
                found += Pattern.compile(text).matcher(generator.generate(new Random(seed))).find() ? 1 : 0;
            }
            System.out.println(text + ": " + found + " of 100 are found");
        }
    }
}
JAVA

expect <<'EXPECTED'
^[a-z](?!.*--)[-a-z]{1,5}[a-z]$: 3 of 100 are found
^[a-z][-a-z]{1,5}[a-z]$: 100 of 100 are found
EXPECTED
