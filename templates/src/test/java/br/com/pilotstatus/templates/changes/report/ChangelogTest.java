package br.com.pilotstatus.templates.changes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.changes.Comparison;
import br.com.pilotstatus.templates.changes.MergePatch;
import br.com.pilotstatus.templates.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ChangelogTest {

    private static final String BEFORE = """
            # Changelog

            ## Unreleased

            - New: something written by hand.

            ## 0.1.0

            - New: everything.
            """;

    @Test
    void theNewestEntryTellsForWhomTheApiChangedAndKeepsWhatIsWrittenByHand() throws IOException {
        Changes changes = changes("""
                {"components": {"schemas": {"WidgetInput": {"properties": {"note": {"type": "string"}}}}}}
                """);

        String after = Changelog.with(BEFORE, changes, "v0.1.0");

        assertEquals("""
                # Changelog

                ## Unreleased

                - New: something written by hand.

                ### The API

                Since v0.1.0: 1 change, none of which harms anybody.

                - **Optional property added**: `WidgetInput.note()`. Clients, servers: a new accessor and builder method.

                ## 0.1.0

                - New: everything.
                """, after);
    }

    @Test
    void toldAgainItTakesThePlaceOfWhatWasTold() throws IOException {
        String once =
                Changelog.with(BEFORE, changes("{\"components\": {\"schemas\": {\"WidgetInput\": null}}}"), "v0.1.0");

        String again = Changelog.with(once, Changes.NONE, "v0.1.0");

        assertEquals(BEFORE.replace("by hand.\n", "by hand.\n\n### The API\n\nSince v0.1.0: no change.\n"), again);
    }

    @Test
    void aChangelogWithoutEntryIsRefused() {
        assertEquals(
                "The changelog has no entry: a line that begins with ## is missing",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Changelog.with("# Changelog\n", Changes.NONE, "v0.1.0"))
                        .getMessage());
    }

    private static Changes changes(String patch) throws IOException {
        ObjectNode base =
                StrictJson.readObject(Files.readAllBytes(Path.of("src/test/resources/changes/base.json")), "base.json");
        return Comparison.of(
                base, MergePatch.apply(base, StrictJson.readObject(patch.getBytes(StandardCharsets.UTF_8), "patch")));
    }
}
