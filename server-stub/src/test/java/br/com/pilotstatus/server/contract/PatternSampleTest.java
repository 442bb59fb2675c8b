package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternSampleTest {

    @Test
    void aSampleThatMayBeAHeaderHasNoLineBreak() {
        for (int seed = 0; seed < 50; seed++) {
            String sample = PatternSample.of("^a[\\s\\S]b$", new Random(seed));

            assertTrue(sample.matches("a[^\\r\\n]b"), sample);
        }
    }

    @Test
    void aSampleIsFoundByExpressionsThatLookAhead() {
        String pattern = "^[$a-z0-9](?!.*--)[-a-z0-9]{1,61}[a-z0-9]$";
        for (int seed = 0; seed < 50; seed++) {
            String sample = PatternSample.of(pattern, new Random(seed));

            assertTrue(sample.matches(pattern), sample);
        }
    }

    @Test
    void whatTheGeneratorCannotReadIsSomeText() {
        assertEquals("text", PatternSample.of("^[b-a]\\p{Foo}(a", new Random(1)));
    }
}
