package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A range stands for a hundred statuses, on both sides. */
class StatusRangeTest {

    @Test
    void aRangeGoesFromItsFirstStatusToItsLast() {
        assertEquals("200 to 299, if status / 100 == 2", server("2XX"));
        assertEquals("300 to 399, if status / 100 == 3", server("3XX"));
        assertEquals("400 to 499, if status / 100 == 4", server("4XX"));
        assertEquals("500 to 599, if status / 100 == 5", server("5XX"));
        assertEquals("200 to 599, if status >= 400", server("default"));
    }

    @Test
    void aClientTakesTheSameForASuccess() {
        assertEquals("200, 299", response("2XX").successStatuses());
        assertEquals("300, 399", response("3XX").successStatuses());
        assertEquals("200, 299", response("default").successStatuses());
        assertEquals("202", response("202").successStatuses());
    }

    private static String server(String status) {
        ResultCase result = new ResultCase(response(status));
        return result.lowest() + " to " + result.highest() + ", if " + result.condition();
    }

    private static ResponseCase response(String status) {
        return new ResponseCase(
                status, "", "Some", "some", "", null, List.of(), false, List.of(), List.of(), null, false, false,
                List.of(), Set.of());
    }
}
