package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a backslash means that stands for characters, in a class of characters and outside of one. */
final class Escapes {

    private static final Pattern PAIR =
            Pattern.compile("u([dD][89abAB]\\p{XDigit}{2})\\\\u([dD][c-fC-F]\\p{XDigit}{2})");
    private static final Pattern CODE_UNIT = Pattern.compile("u(\\p{XDigit}{4})|x(\\p{XDigit}{2})");
    private static final Pattern CODE_POINT = Pattern.compile("u\\{0*(\\p{XDigit}{1,6})}");
    private static final Pattern PROPERTY = Pattern.compile("[pP]\\{([\\w=]*)}");
    private static final Pattern CONTROL = Pattern.compile("c([a-zA-Z])");
    private static final Pattern OCTAL = Pattern.compile("[0-3][0-7]{0,2}|[4-7][0-7]?");
    private static final Pattern ZERO = Pattern.compile("0(?![0-9])");
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final Scanner scanner;

    Escapes(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Reads what stands behind a backslash. */
    CharSet read(boolean inClass) {
        int start = scanner.position();
        MatchResult pair = scanner.take(PAIR);
        if (pair != null) {
            scanner.needsFlag("\\" + pair.group());
            return one(Character.toCodePoint((char) hex(pair.group(1)), (char) hex(pair.group(2))));
        }
        MatchResult unit = scanner.take(CODE_UNIT);
        if (unit != null) {
            return one(hex(unit.group(unit.group(1) != null ? 1 : 2)));
        }
        MatchResult control = scanner.take(CONTROL);
        if (control != null) {
            return one(control.group(1).charAt(0) % 32);
        }
        if (scanner.take(ZERO) != null) {
            return one(0);
        }
        if (scanner.sees(CODE_POINT) || scanner.sees(PROPERTY)) {
            return ofFlag();
        }
        if (scanner.sees(OCTAL)) {
            return octal();
        }
        int letter = scanner.read();
        return switch (letter) {
            case 'd' -> CharSet.DIGITS;
            case 'D' -> CharSet.DIGITS.negate();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.negate();
            case 's' -> CharSet.BLANKS;
            case 'S' -> CharSet.BLANKS.negate();
            case 't', 'n', 'f', 'r' -> written("\t\n\f\r".charAt("tnfr".indexOf(letter)), start);
            case 'v' -> one(0x0B);
            default -> itself(letter, inClass, start);
        };
    }

    /** What only the flag gives a meaning: without it they would be some letters and braces. */
    private CharSet ofFlag() {
        int start = scanner.position();
        MatchResult point = scanner.take(CODE_POINT);
        MatchResult property = point == null ? scanner.take(PROPERTY) : null;
        scanner.needsFlag("\\" + scanner.since(start));
        if (property != null) {
            CharSet set = UnicodeProperties.of(property.group(1));
            return property.group().startsWith("P") ? set.negate() : set;
        }
        int value = point == null ? -1 : hex(point.group(1));
        if (value > Character.MAX_CODE_POINT) {
            throw new Unreadable("there is no character \\" + scanner.since(start));
        }
        return one(value);
    }

    private CharSet octal() {
        scanner.onlyWithoutFlag("\\" + Character.toString(scanner.peek()) + " is no escape");
        MatchResult octal = scanner.take(OCTAL);
        return one(Integer.parseInt(octal == null ? "0" : octal.group(), 8));
    }

    private CharSet itself(int letter, boolean inClass, int start) {
        boolean syntax = SYNTAX.indexOf(letter) >= 0 || inClass && letter == '-';
        if (!syntax) {
            String message = "\\" + Character.toString(letter) + " is no escape";
            if (letter < 128 && Character.isLetterOrDigit(letter)) {
                throw new Unreadable("ECMA 262 has no \\" + Character.toString(letter));
            }
            scanner.onlyWithoutFlag(message);
        }
        return written(letter, start);
    }

    private CharSet written(int letter, int start) {
        return CharSet.of(new Range(letter, letter, "\\" + scanner.since(start)));
    }

    private static CharSet one(int character) {
        return CharSet.of(new Range(character));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }
}
