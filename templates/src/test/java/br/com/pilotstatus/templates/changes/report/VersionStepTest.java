package br.com.pilotstatus.templates.changes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {

    @ParameterizedTest
    @CsvSource({
        "BREAKING, 0.1.0-SNAPSHOT, 0.2.0",
        "COMPATIBLE, 0.1.0-SNAPSHOT, 0.1.1",
        "DOCUMENTATION, 0.1.2, 0.1.3",
        "BREAKING, 1.4.2, 2.0.0",
        "COMPATIBLE, 1.4.2, 1.5.0",
        "DOCUMENTATION, 1.4.2, 1.4.3",
        "NONE, 1.4.2, 1.4.2",
        "BREAKING, latest, latest"
    })
    void theNumberThatIsRaisedDependsOnWhetherTheFirstIsNought(VersionStep step, String version, String after) {
        assertEquals(after, step.after(version));
    }

    @Test
    void theStepIsSaidForThisVersionAndTheOtherKind() {
        assertEquals(
                "the second number, 0.1.0-SNAPSHOT to **0.2.0**: a change harms somebody (from 1.0.0 on it would be"
                        + " the first). If it was raised so since the last release, it stays.",
                VersionStep.BREAKING.text("0.1.0-SNAPSHOT"));
        assertEquals(
                "the second number, 1.4.2 to **1.5.0**: nothing breaks (before 1.0.0 it was the third). If it was"
                        + " raised so since the last release, it stays.",
                VersionStep.COMPATIBLE.text("1.4.2"));
        assertEquals(
                "the third number, 0.1.0 to **0.1.1**: only documentation changed. If it was raised so since the"
                        + " last release, it stays.",
                VersionStep.DOCUMENTATION.text("0.1.0"));
    }

    @Test
    void ofDocumentsWithoutAVersionTheNumberAloneIsSaid() {
        assertEquals(
                "the first number, or the second before 1.0.0: a change harms somebody.",
                VersionStep.BREAKING.text(""));
        assertEquals("the third number: only documentation changed.", VersionStep.DOCUMENTATION.text(""));
    }
}
