package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void whatFitsIsOneLine() {
        assertEquals(List.of("f(a, b);"), Wrapped.filled(8, "f(", List.of("a", "b"), ");"));
        assertEquals(List.of("@A(a, b)"), Wrapped.stacked(4, "@A(", List.of("a", "b"), ")"));
    }

    @Test
    void whatDoesNotFitIsFilledUpToTheLastColumn() {
        assertEquals(
                List.of(
                        "f(",
                        "        " + String.join(" ", Collections.nCopies(8, "0123456789,")),
                        "        0123456789, 0123456789);"),
                Wrapped.filled(8, "f(", Collections.nCopies(10, "0123456789"), ");"));
    }

    @Test
    void anItemThatIsTooLongForALineHasOneOfItsOwn() {
        String item = "x".repeat(130);

        assertEquals(
                List.of("f(", "        " + item + ",", "        a);"),
                Wrapped.filled(8, "f(", List.of(item, "a"), ");"));
        assertEquals(
                List.of("@A(", "        " + item + ",", "        a)"),
                Wrapped.stacked(4, "@A(", List.of(item, "a"), ")"));
    }
}
