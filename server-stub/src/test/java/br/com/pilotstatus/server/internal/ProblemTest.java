package br.com.pilotstatus.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void problemsAreToldOnceInOrderOfTheirPlaces() {
        assertEquals(
                "The request is not valid: a is required; b is required.",
                Problem.sentence(List.of(
                        new Problem("b", "is required"), new Problem("a", "is required"),
                        new Problem("b", "is required"))));
    }

    @Test
    void aPlaceHoldsThoseInsideIt() {
        Problem lines = new Problem("lines", "must be an array");

        assertTrue(new Problem("lines", "x").isAtOrIn(lines));
        assertTrue(new Problem("lines[0]", "x").isAtOrIn(lines));
        assertTrue(new Problem("lines.a", "x").isAtOrIn(lines));
        assertFalse(new Problem("linesA", "x").isAtOrIn(lines));
    }
}
