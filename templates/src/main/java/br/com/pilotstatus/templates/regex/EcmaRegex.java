package br.com.pilotstatus.templates.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a regular expression of ECMA 262, which JSON Schema has, so that Java reads the same in it. */
public final class EcmaRegex {

    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(,\\d*)?}");
    private static final Pattern CODE_POINT = Pattern.compile("\\\\u\\{(\\p{XDigit}+)}");
    private static final Pattern FOREIGN = Pattern.compile("\\\\[AZzGQEhHRXNae]|\\(\\?[imsuxU-]+[:)]|\\[:\\w+:]");

    private final String ecma;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private EcmaRegex(String ecma) {
        this.ecma = ecma;
    }

    /** Returns the expression for Java. What is right in neither stays as it is. */
    public static String toJava(String ecma) {
        EcmaRegex regex = new EcmaRegex(ecma);
        while (regex.at < ecma.length()) {
            regex.outside();
        }
        return regex.java.toString();
    }

    /** Returns the first piece that Java knows and ECMA 262 does not; empty if there is none. */
    public static String foreign(String ecma) {
        Matcher matcher = FOREIGN.matcher(ecma.replace("\\\\", "  "));
        return matcher.find() ? matcher.group() : "";
    }

    private void outside() {
        if (ecma.startsWith("[^]", at)) {
            write("[\\s\\S]", 3);
        } else if (ecma.startsWith("[]", at)) {
            write("(?!)", 2);
        } else if (next() == '[') {
            write("[", 1);
            if (at < ecma.length() && next() == '^') {
                write("^", 1);
            }
            while (at < ecma.length() && next() != ']') {
                inClass();
            }
        } else if (next() == '{'
                && !QUANTIFIER.matcher(ecma).region(at, ecma.length()).lookingAt()) {
            write("\\{", 1);
        } else {
            either();
        }
    }

    /** In a class of characters a bracket, two ampersands and \b mean something else in Java. */
    private void inClass() {
        if (next() == '[' || next() == '&') {
            write("\\" + next(), 1);
        } else if (ecma.startsWith("\\b", at)) {
            write("\\x08", 2);
        } else {
            either();
        }
    }

    private void either() {
        Matcher codePoint = CODE_POINT.matcher(ecma).region(at, ecma.length());
        if (next() != '\\' || at + 1 == ecma.length()) {
            write(ecma.substring(at, at + 1), 1);
        } else if (codePoint.lookingAt()) {
            write("\\x{" + codePoint.group(1) + "}", codePoint.group().length());
        } else if (ecma.charAt(at + 1) == 'v') {
            write("\\x0B", 2);
        } else {
            boolean named = (ecma.startsWith("\\p{", at) || ecma.startsWith("\\P{", at)) && ecma.indexOf('}', at) > 0;
            int end = named ? ecma.indexOf('}', at) + 1 : at + 2;
            write(ecma.substring(at, end), end - at);
        }
    }

    private char next() {
        return ecma.charAt(at);
    }

    private void write(String text, int consumed) {
        java.append(text);
        at += consumed;
    }
}
