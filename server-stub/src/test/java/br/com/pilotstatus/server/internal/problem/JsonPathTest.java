package br.com.pilotstatus.server.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonPathTest {

    @Test
    void theWholeBodyIsCalledBody() {
        assertEquals("body", new JsonPath().toString());
        assertEquals("body[0].a", new JsonPath().index(0).property("a").toString());
    }

    @Test
    void propertiesAreSeparatedByDots() {
        assertEquals(
                "lines[2].unit-price",
                new JsonPath().property("lines").index(2).property("unit-price").toString());
    }

    @Test
    void oddNamesAreQuotedAndCannotBreakTheLine() {
        assertEquals("['a b'].c", new JsonPath().property("a b").property("c").toString());
        assertEquals(
                "x['???']", new JsonPath().property("x").property("\n'\u202e").toString());
    }

    @Test
    void longNamesAndLongPathsAreCut() {
        assertEquals(
                "n".repeat(60) + "…", new JsonPath().property("n".repeat(1_000)).toString());
        JsonPath deep = new JsonPath().property("x");
        for (int i = 0; i < 100; i++) {
            deep.index(0);
        }
        assertEquals(201, deep.toString().length());
    }
}
