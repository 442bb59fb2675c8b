package br.com.pilotstatus.server.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void problemsAreListedOnceInOrderOfTheirPaths() {
        assertEquals(
                "The request is not valid: a is required; b is required.",
                Problem.message(List.of(
                        new Problem("b", "is required"),
                        new Problem("a", "is required"),
                        new Problem("b", "is required"))));
    }

    @Test
    void fiftyAreListedAndTheRestCounted() {
        List<Problem> many = IntStream.range(0, 60)
                .mapToObj(i -> new Problem("p" + (100 + i), "is required"))
                .toList();
        String sentence = Problem.message(many);

        assertTrue(sentence.endsWith("p149 is required; and 10 more."), sentence);
        assertFalse(sentence.contains("p150"), sentence);
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
