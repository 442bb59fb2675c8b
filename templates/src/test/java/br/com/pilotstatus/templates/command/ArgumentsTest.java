package br.com.pilotstatus.templates.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void valuesMayBeEmptyAndHoldEqualsSigns() {
        Arguments arguments = read("--a=x=y", "--b=");

        assertEquals("x=y", arguments.required("a"));
        assertEquals("", arguments.optional("b"));
        assertEquals("", arguments.optional("c"));
    }

    @Test
    void whatIsNoArgumentIsRefused() {
        for (String arg : new String[] {"a=b", "--a", "--d=e", "-a=b"}) {
            assertEquals(
                    arg + ": not an argument: give --NAME=VALUE, where NAME is one of a, b, c",
                    assertThrows(IllegalArgumentException.class, () -> read(arg))
                            .getMessage());
        }
    }

    @Test
    void whatIsGivenTwiceOrMissingIsRefused() {
        assertEquals(
                "--a: is given twice",
                assertThrows(IllegalArgumentException.class, () -> read("--a=1", "--a=2"))
                        .getMessage());
        assertEquals(
                "--b: is missing",
                assertThrows(IllegalArgumentException.class, () -> read("--b=").required("b"))
                        .getMessage());
    }

    @Test
    void pairsAreReadInTheOrderOfTheirNames() {
        assertEquals("{a=1=1, b=}", read("--a=b=, a = 1=1").pairs("a").toString());
        assertEquals("{}", read("--a=").pairs("a").toString());
        assertEquals(
                "--a: x: write NAME=VALUE, with commas between",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read("--a=b=1,x").pairs("a"))
                        .getMessage());
    }

    @Test
    void whateverTheirNamesTheirFormIsAskedFor() {
        assertEquals("1", Arguments.any(new String[] {"--any=1"}).required("any"));
        assertEquals(
                "any: not an argument: give --NAME=VALUE",
                assertThrows(IllegalArgumentException.class, () -> Arguments.any(new String[] {"any"}))
                        .getMessage());
    }

    private static Arguments read(String... args) {
        return Arguments.read(args, Set.of("a", "b", "c"));
    }
}
