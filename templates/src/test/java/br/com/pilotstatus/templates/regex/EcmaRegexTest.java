package br.com.pilotstatus.templates.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\+?[0-9]{8,}$",
                "^[^\\]a-z]+(?<n>\\d{2,3})\\k<n>$",
                "\\p{Lu}\\.\\/",
                "[\\[\\&]",
                "^\\u00e9\\\\[a]$"
            })
    void whatMeansTheSameStays(String ecma) {
        assertEquals(ecma, EcmaRegex.toJava(ecma));
    }

    @Test
    void whatJavaWouldReadOtherwiseIsWrittenForIt() {
        assertEquals("^[\\[a\\&\\&b]$", EcmaRegex.toJava("^[[a&&b]$"));
        assertEquals("[\\s\\S](?!)[^\\[]", EcmaRegex.toJava("[^][][^[]"));
        assertEquals("\\{a}{2}\\{,3}", EcmaRegex.toJava("{a}{2}{,3}"));
        assertEquals("\\x0B[\\x08\\x0B]\\b", EcmaRegex.toJava("\\v[\\b\\v]\\b"));
        assertEquals("\\x{1F600}[\\x{61}]", EcmaRegex.toJava("\\u{1F600}[\\u{61}]"));
    }

    @Test
    void aBracketInAClassIsOneOfItsCharacters() {
        Pattern pattern = Pattern.compile(EcmaRegex.toJava("^[[&&a]+$"));
        assertTrue(pattern.matcher("[&a").find());
        assertFalse(pattern.matcher("b").find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-", "a(", "\\"})
    void whatIsRightInNeitherStays(String wrong) {
        assertEquals(wrong, EcmaRegex.toJava(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "\\Aa \\A",
                "a\\z \\z",
                "(?i)a (?i)",
                "(?s:a) (?s:",
                "[[:digit:]] [:digit:]",
                "\\\\A ''",
                "(?:a) ''",
                "(?<n>a) ''",
                "a++ ''",
                "[*+] ''"
            })
    void whatOnlyJavaKnowsIsFound(String pattern, String piece) {
        assertEquals(piece, EcmaRegex.foreign(pattern));
    }
}
