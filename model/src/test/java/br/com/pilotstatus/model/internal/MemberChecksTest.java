package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberChecksTest {

    private final MemberChecks checks = new MemberChecks()
            .given("a", true)
            .given("b", true)
            .given("c", false)
            .given("d", false);

    @Test
    void whatHoldsIsNotSaid() {
        checks.requiredOrNull("a")
                .exactlyOne("a", "c")
                .atLeastOne("a", "b")
                .atMostOne("c", "d")
                .notTogether("a", "c")
                .needs("a", "b")
                .needs("c", "d")
                .count(2, 2, 0, true, true, false)
                .count(null, null, 9);

        assertEquals(List.of(), said());
    }

    @Test
    void whatDoesNotHoldIsOneSentenceEach() {
        checks.requiredOrNull("c")
                .exactlyOne("a", "b", "c")
                .exactlyOne("c", "d")
                .atLeastOne("c", "d")
                .atMostOne("a", "b")
                .notTogether("a", "b")
                .notTogether("a")
                .needs("a", "b", "c", "d")
                .count(4, null, 1, true, true)
                .count(null, 1, 0, true, true);

        assertEquals(
                List.of(
                        "c is required (may be null)",
                        "must have exactly one of a, b, c",
                        "must have exactly one of c, d",
                        "must have at least one of c, d",
                        "must have at most one of a, b",
                        "must not have both a and b",
                        "must not have a",
                        "a needs c and d",
                        "must have at least 4 properties",
                        "must have at most 1 property"),
                said());
    }

    @Test
    void aConstantIsThatValueAlone() {
        checks.constant("a", "x", "x")
                .constant("b", null, "x")
                .constant("c", new BigDecimal("1.50"), new BigDecimal("1.5"))
                .constant("d", 2L, 2L);
        assertEquals(List.of(), said());

        checks.constant("a", "y", "x")
                .constant("b", false, true)
                .constant("c", new BigDecimal("1.51"), new BigDecimal("1.5"))
                .constant("d", 3L, 2L);
        assertEquals(List.of("a must be \"x\"", "b must be true", "c must be 1.5", "d must be 2"), said());
    }

    @Test
    void modelsSayItBeforeWhatIsWrongWithValues() {
        ModelChecks model = new ModelChecks("Message")
                .required("name", false)
                .members(checks.exactlyOne("c", "d"))
                .length("name", "", 1, null);

        assertEquals(
                "Message: name is required; must have exactly one of c, d; name must have at least 1 character",
                org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, model::throwIfAny)
                        .getMessage());
    }

    private List<String> said() {
        return checks.findings().stream().map(MemberChecks.Finding::toString).toList();
    }
}
