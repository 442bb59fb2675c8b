package br.com.pilotstatus.templates.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\+?[0-9]{8,}$",
                "^[^\\]a-z]+(\\d{2,3})$",
                "^\\p{Lu}\\.\\/$",
                "^[\\[\\&\\w-]$",
                "^(?:a|(?=b)[\\s\\S])*?$",
                "^é%s$"
            })
    void whatMeansTheSameStays(String ecma) {
        assertEquals(Optional.of(ecma), EcmaRegex.of(ecma).wholeMatch());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "^[[a&&b]$ -> ^[\\[a\\&\\&b]$",
                "^[^][][^[]$ -> ^[\\s\\S][^\\s\\S][^\\[]$",
                "^{a}{2}{,3}$ -> ^\\{a\\}{2}\\{,3\\}$",
                "^\\v[\\b\\v]\\cj$ -> ^\\x0B[\\x08\\x0B]\\x0A$",
                "^\\u{1F600}\\ud83d\\ude00$ -> ^\\x{1F600}\\x{1F600}$",
                "^.$ -> ^[^\\x0A\\x0D\\u2028-\\u2029]$",
                "^\\s$ -> ^[\\x09-\\x0D \\xA0\\u1680\\u2000-\\u200A\\u2028-\\u2029\\u202F\\u205F\\u3000\\uFEFF]$",
                "^\\b\\w$ -> ^(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))\\w$",
                "^\\p{Letter}\\P{Script=Latin}$ -> ^\\p{L}\\P{script=Latn}$",
                "^(?<n>a)\\k<n>$ -> ^(?:(a)())(?:\\1)$",
                "^(a)?\\1$ -> ^(?:(a)())?(?:\\1|(?!\\2))$",
                "^\\1(a)$ -> ^(a)$",
                "^([a-z]|\\d)*$ -> ^[a-z\\d]*$",
                "^(?:a+)*$ -> ^a*$",
                "a -> [\\s\\S]*(?:a)[\\s\\S]*",
                "^a|^b -> (?:^a|^b)[\\s\\S]*",
                "a$|^b -> [\\s\\S]*(?:a\\z|^b)[\\s\\S]*"
            })
    void whatJavaWouldReadOtherwiseIsWrittenForIt(String ecma, String java) {
        assertEquals(Optional.of(java), EcmaRegex.of(ecma).wholeMatch());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "[a- -> a [ is not closed",
                "a( -> a ( is not closed",
                "a) -> a ) closes nothing",
                "\\ -> it ends too early",
                "a++ -> there is nothing that + repeats",
                "a{2,1} -> {2,1} goes from more to less",
                "[b-a] -> the range in front of -a ends before it begins",
                "(?i)a -> ECMA 262 has no (?i)",
                "(?P<n>a) -> ECMA 262 has no (?P<n>a)",
                "\\Aa -> ECMA 262 has no \\A",
                "[\\h] -> ECMA 262 has no \\h",
                "\\p{Han} -> ECMA 262 has no \\p{Han}, but \\p{Script=Han}",
                "\\p{Print} -> Java 17 and ECMA 262 have no \\p{Print} in common",
                "[\\p{L}]\\- -> \\p{L} needs the flag u, with which \\- is no escape",
                "(?<=a*)b -> Java can't look behind without a limit",
                "(?:(a)|b)*\\1 -> in Java \\1 would find what an earlier attempt has left",
                "(?<n>a)(?<n>b) -> two groups are called n"
            })
    void whatCannotBeReadIsExplainedAndFoundEverywhere(String ecma, String problem) {
        EcmaRegex regex = EcmaRegex.of(ecma);

        assertEquals(problem, regex.problem());
        assertEquals(Optional.empty(), regex.wholeMatch());
        assertTrue(regex.isFoundIn("anything"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "a\\-b -> \\- is no escape",
                "a{1-70} -> a { stands alone",
                "[\\w-.] -> - in a class stands between what are no two characters",
                "[\\000-\\037] -> \\0 is no escape"
            })
    void whatTheFlagForbidsIsReadWithoutIt(String ecma, String note) {
        assertEquals("", EcmaRegex.of(ecma).problem());
        assertEquals(note, EcmaRegex.of(ecma).withoutFlag().get(0));
    }

    @Test
    void aClassOfPosixIsAClassOfItsLetters() {
        assertEquals("[:alpha:]", EcmaRegex.of("^[[:alpha:]]+$").posixClass());
        assertEquals(List.of(), EcmaRegex.of("^[a]+$").withoutFlag());
    }

    @Test
    void aLongTextDoesNotOverflowTheStackOfRepeatedAlternatives() {
        assertTrue(EcmaRegex.of("^([a-z]|\\d|-)*$").isFoundIn("a-1".repeat(100_000)));
    }
}
