package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RuleTextTest {

    @Test
    void oneIsNotMany() {
        assertEquals("must have at least 1 item", RuleText.minSize(1, "item"));
        assertEquals("must have at most 2 items", RuleText.maxSize(2, "item"));
        assertEquals("must have at most 1 property", RuleText.maxSize(1, "property"));
        assertEquals("must have at least 0 properties", RuleText.minSize(0, "property"));
    }

    @Test
    void bothLimitsAreOneSentence() {
        assertEquals("must have 2 to 3 items", RuleText.size(2, 3, "item"));
        assertEquals("must have 1 item", RuleText.size(1, 1, "item"));
    }

    @Test
    void aNumberThatIsNotIncludedIsSaidSo() {
        assertEquals("must be at least 0.5", RuleText.min("0.5", true));
        assertEquals("must be greater than 0.5", RuleText.min("0.5", false));
        assertEquals("must be at most 9", RuleText.max(9, true));
        assertEquals("must be less than 9", RuleText.max(9, false));
    }
}
