package br.com.pilotstatus.templates.changes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.changes.Comparison;
import br.com.pilotstatus.templates.changes.MergePatch;
import br.com.pilotstatus.templates.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a build says of changes in a line; whole reports are in {@code changes/pairs}. */
class ChangeReportTest {

    private static final String PATCH = """
            {"info": {"version": "2"}, "components": {"schemas": {
              "State": {"enum": ["new"]}, "Widget": {"required": []}, "WidgetInput": {"properties": {"note": {"type": "string"}}}}}}
            """;

    @Test
    void theConsoleCountsChangesAndSaysHowToAcceptThem() throws Exception {
        ObjectNode base =
                StrictJson.readObject(Files.readAllBytes(Path.of("src/test/resources/changes/base.json")), "base.json");
        ObjectNode patch = StrictJson.readObject(PATCH.getBytes(StandardCharsets.UTF_8), "patch");

        ChangeReport report = ChangeReport.of(
                Comparison.of(base, MergePatch.apply(base, patch)),
                new ChangeReport.Names(
                        "openapi.json", "api-lock.json", "changes.md", "0.1.0", "mvn verify -DskipTests -Daccept"),
                false);

        assertEquals(
                "3 changes, 2 of which harm somebody, and documentation in 1 place since the last accepted document;"
                        + " read changes.md, accept with: mvn verify -DskipTests -Daccept",
                report.summary());
    }
}
