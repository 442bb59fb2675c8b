package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTextTest {

    @Test
    void aTokenHasLettersDigitsAndSomeMarks() {
        assertTrue(HeaderText.isToken("azAZ09!#$%&'*+-.^_`|~"));
        for (String none :
                List.of("", "a b", "a:", "a/b", "ü", "a\n", "(", ")", "<", "@", ",", ";", "=", "[", "{", "\"")) {
            assertFalse(HeaderText.isToken(none), none);
        }
    }

    @Test
    void aValueIsPrintableAsciiWithSpacesAndTabs() {
        assertEquals(-1, HeaderText.unprintable(""));
        assertEquals(-1, HeaderText.unprintable("a \t~"));
        assertEquals(1, HeaderText.unprintable("a\r\nb"));
        assertEquals(0, HeaderText.unprintable("\0"));
        assertEquals(2, HeaderText.unprintable("ab\u007f"));
        assertEquals(1, HeaderText.unprintable("aü"));
    }

    @Test
    void noNameEndsItsQuotesOrItsLineAndEachIsReadBack() {
        assertEquals("a%22b%0D%0Ac\\d", HeaderText.quoted("a\"b\r\nc\\d"));
        assertEquals("a\"b\r\nc", HeaderText.unquoted(HeaderText.quoted("a\"b\r\nc")));
    }

    @Test
    void backslashesBeforeQuotesAreReadAsRfc2183HasThem() {
        assertEquals("a\"b\\c", HeaderText.unquoted("a\\\"b\\\\c"));
        assertEquals("C:\\d", HeaderText.unquoted("C:\\d"));
    }
}
