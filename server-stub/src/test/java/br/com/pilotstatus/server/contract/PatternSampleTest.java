package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternSampleTest {

    @Test
    void aSampleThatMayBeAHeaderHasNoLineBreak() {
        for (int seed = 0; seed < 50; seed++) {
            String sample = PatternSample.of("^a[\\s\\S]b$", 0, 9, new Random(seed));

            assertTrue(sample.matches("a[^\\r\\n]b"), sample);
        }
    }

    @Test
    void aSampleIsFoundByExpressionsThatLookAhead() {
        String pattern = "^[$a-z0-9](?!.*--)[-a-z0-9]{1,61}[a-z0-9]$";
        for (int seed = 0; seed < 50; seed++) {
            String sample = PatternSample.of(pattern, 0, 63, new Random(seed));

            assertTrue(sample.matches(pattern), sample);
        }
    }

    @Test
    void aDollarSignThatIsEscapedIsPartOfTheSample() {
        assertEquals("7$", PatternSample.of("^7\\$", 0, 9, new Random(1)));
        assertEquals("7$", PatternSample.of("^7\\$$", 0, 9, new Random(1)));
    }

    @Test
    void aSampleIsAsLongAsItMayBe() {
        assertEquals("aaa", PatternSample.of("^a+$", 3, 3, new Random(1)));
    }

    @Test
    void whereNoTextIsKnownItIsSaid() {
        assertEquals(
                "no text is known that is found by ^[b-a]\\p{Foo}(a",
                assertThrows(
                                PatternSample.UnknownException.class,
                                () -> PatternSample.of("^[b-a]\\p{Foo}(a", 0, 9, new Random(1)))
                        .getMessage());
        assertThrows(PatternSample.UnknownException.class, () -> PatternSample.of("^(?!x)x$", 0, 9, new Random(1)));
    }
}
