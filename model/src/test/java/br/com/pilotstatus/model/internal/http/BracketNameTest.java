package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BracketNameTest {

    @Test
    void aNameLeadsBackToTheStepsThatItWasMadeOf() {
        String name = BracketName.inside(BracketName.inside(BracketName.inside("items", 0), "price"), "b c");

        assertEquals("items[0][price][b c]", name);
        assertEquals(List.of("0", "price", "b c"), BracketName.way("items", name));
    }

    @Test
    void onlyWhatHasABracketAfterTheNameIsInside() {
        assertTrue(BracketName.isInside("a", "a[b]"));
        assertTrue(BracketName.isInside("a", "a[b"));
        assertFalse(BracketName.isInside("a", "a"));
        assertFalse(BracketName.isInside("a", "ab[c]"));
    }

    @Test
    void emptyBracketsAreAStepAndAnOpenOneIsNone() {
        assertEquals(List.of("a", ""), BracketName.way("x", "x[a][]"));
        assertEquals(List.of(""), BracketName.way("x", "x[]"));
        assertNull(BracketName.way("x", "x[a"));
        assertNull(BracketName.way("x", "x[a]b"));
    }
}
