package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelChecksTest {

    private final ModelChecks checks = new ModelChecks("CreateWidgetRequest");

    @Test
    void everyProblemIsSaidAtOnceAndWhatIsMissingComesFirst() {
        checks.pattern("number", "12", "^\\+?[0-9]{8,}$", "^\\+?[0-9]{8,}$")
                .required("name", false)
                .required("id", false);

        assertEquals(
                "CreateWidgetRequest: name is required; id is required; number must match ^\\+?[0-9]{8,}$", message());
    }

    @Test
    void valuesAreNeverSaid() {
        checks.pattern("token", "hunter2", "^[0-9]+$", "^[0-9]+$").length("secret", "hunter2", 8, null);

        assertEquals(
                "CreateWidgetRequest: token must match ^[0-9]+$; secret must have at least 8 characters", message());
    }

    @Test
    void whatIsNoNumberIsSaidOnceWhereANumberHasLimits() {
        checks.min("price", Double.NaN, "1", true)
                .max("price", Double.NaN, "9", true)
                .multiple("size", Float.POSITIVE_INFINITY, "2")
                .distinct("rates", List.of(Double.NaN, 1.0));

        assertEquals("CreateWidgetRequest: price must be a finite number; size must be a finite number", message());
    }

    @Test
    void numbersThatAreEqualAreOneItemHoweverTheyAreWritten() {
        checks.distinct("rates", List.of(new BigDecimal("1.0"), 1));

        assertEquals("CreateWidgetRequest: rates must not have an item twice", message());
    }

    @Test
    void aPatternMatchesTheWholeValueSoThatATrailingLineBreakIsRefused() {
        checks.pattern("number", "12345678\n", "^[0-9]{8,}$", "^[0-9]{8,}$");

        assertEquals("CreateWidgetRequest: number must match ^[0-9]{8,}$", message());
    }

    @Test
    void lengthCountsCharactersNotUtf16Units() {
        checks.length("emoji", "\uD83D\uDE00\uD83D\uDE00", null, 2);

        assertDoesNotThrow(checks::throwIfAny);
    }

    @Test
    void boundsNameTheLimitAndWhetherItIsInside() {
        checks.min("a", 0L, "1", true)
                .max("b", new BigDecimal("2.50"), "2.5", false)
                .min("c", 1, "1", false)
                .items("d", List.of(1), 2, null)
                .items("e", Map.of("k", 1), null, 0);

        assertEquals(
                "CreateWidgetRequest: a must be at least 1; b must be less than 2.5; c must be greater than 1;"
                        + " d must have at least 2 items; e must have at most 0 properties",
                message());
    }

    @Test
    void whatIsAbsentBreaksNoRule() {
        checks.pattern("a", null, "x", "x")
                .length("b", null, 1, 1)
                .items("c", (List<?>) null, 1, 1)
                .min("d", null, "1", true)
                .max("e", null, "1", true);

        assertDoesNotThrow(checks::throwIfAny);
    }

    @Test
    void rulesOfElementsNameThePlace() {
        checks.each("tags", Arrays.asList("a", null, "abc"), (each, at, tag) -> each.length(at, tag, null, 2))
                .each("stock", Map.of("a b", -1), (each, at, number) -> each.min(at, number, "0", true))
                .each(
                        "grid",
                        List.of(List.of(1), List.of(2, 3)),
                        (each, at, row) -> each.items(at, row, null, 1)
                                .each(at, row, (inner, place, number) -> inner.max(place, number, "2", true)))
                .each("absent", (List<String>) null, (each, at, tag) -> each.required(at, false))
                .each("nothing", (Map<String, String>) null, (each, at, tag) -> each.required(at, false));

        assertEquals(
                "CreateWidgetRequest: tags[2] must have at most 2 characters; stock['a b'] must be at least 0;"
                        + " grid[1] must have at most 1 item; grid[1][1] must be at most 2",
                message());
    }

    @Test
    void aMultipleIsReckonedInDecimals() {
        checks.multiple("a", new BigDecimal("0.3"), "0.1")
                .multiple("b", 4L, "2")
                .multiple("c", null, "2")
                .multiple("d", new BigDecimal("0.35"), "0.1")
                .multiple("e", 3, "2");

        assertEquals("CreateWidgetRequest: d must be a multiple of 0.1; e must be a multiple of 2", message());
    }

    @Test
    void anItemThatStandsTwiceIsRefusedWhereItemsAreUnique() {
        checks.distinct("a", List.of("x", "y")).distinct("b", null).distinct("c", List.of("x", "y", "x"));

        assertEquals("CreateWidgetRequest: c must not have an item twice", message());
    }

    private String message() {
        return assertThrows(IllegalArgumentException.class, checks::throwIfAny).getMessage();
    }
}
