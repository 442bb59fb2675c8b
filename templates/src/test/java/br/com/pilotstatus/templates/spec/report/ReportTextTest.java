package br.com.pilotstatus.templates.spec.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.report.Entry.Kind;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private final Report report = new Report();

    @Test
    void whatWasLeftOutIsCountedFirst() {
        add(Kind.NAMED, "/a");
        add(Kind.OPERATION_LEFT_OUT, "/b");
        add(Kind.PART_LEFT_OUT, "/c");
        add(Kind.PART_LEFT_OUT, "/d");

        assertEquals(
                "1 operation left out, 2 parts left out, 1 named, 0 inferred, 0 repaired, 0 left alone, 0 doubtful",
                ReportText.summary(report));
    }

    @Test
    void nothingIsSaidOfLeavingOutWhereNothingWas() {
        add(Kind.RECEIVED, "/a");

        assertEquals(
                "1 received, 0 filled, 0 from the supplement alone, 0 contradicted, 0 no longer needed, 0 named, 0 inferred,"
                        + " 0 repaired, 0 left alone, 0 doubtful",
                ReportText.summary(report));
    }

    private void add(Kind kind, String pointer) {
        report.add(kind, new Source("openapi.json", pointer), "a message");
    }
}
