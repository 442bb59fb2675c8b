package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentEncodingTest {

    @Test
    void allButLettersDigitsAndUnreservedMarksIsEncodedInUtf8() {
        assertEquals("azAZ09-._~", PercentEncoding.encoded("azAZ09-._~"));
        assertEquals("%20%2B%25%2F%00%C3%BC%E2%82%AC%F0%9F%98%80", PercentEncoding.encoded(" +%/\0ü€😀"));
    }

    @Test
    void reservedCharactersThatStayNeitherEndAQueryNorMeanASpace() {
        assertEquals(
                ":/?@!$'()*,=%3B%26%23%2B%5B%5D%25%20",
                PercentEncoding.encoded(":/?@!$'()*,=;&#+[]% ", PercentEncoding.UNRESERVED + PercentEncoding.RESERVED));
    }

    @Test
    void whatIsEncodedIsDecodedInPathsAndQueries() {
        String all = "\0 azAZ09-._~:/?@!$'()*,;=&#+[]%ü€😀";

        assertEquals(all, PercentEncoding.decoded(PercentEncoding.encoded(all)));
        assertEquals(all, PercentEncoding.decodedQuery(PercentEncoding.encoded(all)));
    }

    @Test
    void aPlusIsASpaceInQueriesAlone() {
        assertEquals("a b+ü", PercentEncoding.decodedQuery("a+b%2B%c3%BC"));
        assertEquals("a+b", PercentEncoding.decoded("a+b"));
        assertEquals("b&=cü", PercentEncoding.decodedQuery("b%26=cü"));
    }

    @Test
    void whatIsNotUtf8OrNotWholeIsNoText() {
        for (String broken : List.of("%", "%4", "%zz", "%4z", "%FF", "%c3", "a%c3%28")) {
            assertNull(PercentEncoding.decoded(broken), broken);
        }
    }
}
