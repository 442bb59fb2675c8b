package br.com.pilotstatus.templates.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String ACCEPTED = """
            # Public Java API

            import java.net.URI

            package shop

            final class Cart<T> extends Object
                int size()
                void clear()

            record Cart.Line(int count)
            """;

    @Test
    void equalTextsDifferInNothing() {
        assertTrue(Difference.between(ACCEPTED, ACCEPTED).isEmpty());
    }

    @Test
    void aLineIsShownWithItsClassAndWhatIsGoneComesFirst() {
        String built = ACCEPTED.replace("int size()", "long size()")
                .replace("record Cart.Line(int count)", "record Cart.Line(int count)\n    int total()");

        assertEquals("""
                2 added, 1 removed:
                  - Cart: int size()
                  + Cart: long size()
                  + Cart.Line: int total()""", Difference.between(ACCEPTED, built).text());
    }

    @Test
    void aMemberThatMovedToAnotherClassIsADifference() {
        String built = ACCEPTED.replace("    void clear()\n", "") + "    void clear()\n";

        assertEquals("""
                1 added, 1 removed:
                  - Cart: void clear()
                  + Cart.Line: void clear()""", Difference.between(ACCEPTED, built).text());
    }

    @Test
    void onlyTheFirstTwentyLinesAreShown() {
        String built = ACCEPTED
                + IntStream.range(0, 30)
                        .mapToObj(i -> "    int field" + i + "\n")
                        .collect(Collectors.joining());

        String text = Difference.between(ACCEPTED, built).text();

        assertTrue(text.startsWith("30 added, 0 removed:\n  + Cart.Line: int field0\n"), text);
        assertTrue(text.endsWith("\n  + Cart.Line: int field19\n  and 10 more"), text);
    }
}
