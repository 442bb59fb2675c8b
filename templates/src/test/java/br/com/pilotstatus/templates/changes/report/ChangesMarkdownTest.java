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

class ChangesMarkdownTest {

    private static final String PATCH = """
            {"info": {"version": "2"}, "components": {"schemas": {
              "State": {"enum": ["new"]}, "Widget": {"required": []}, "WidgetInput": {"properties": {"note": {"type": "string"}}}}}}
            """;

    @Test
    void whatBreaksMostComesFirstAndEachChangeIsALine() throws Exception {
        ObjectNode base =
                StrictJson.readObject(Files.readAllBytes(Path.of("src/test/resources/changes/base.json")), "base.json");
        ObjectNode patch = StrictJson.readObject(PATCH.getBytes(StandardCharsets.UTF_8), "patch");

        ChangeReport report = ChangeReport.of(
                Comparison.of(base, MergePatch.apply(base, patch)),
                new ChangeReport.Names("openapi.json", "api-lock.json", "changes.md", "0.1.0"),
                false);

        assertEquals(
                "2 breaking and 1 compatible changes, and documentation in 1 place since the last accepted document;"
                        + " read changes.md, accept with: mvn verify -DskipTests -Daccept",
                report.summary());
        assertEquals("""
                # What changed since the last accepted document

                The effective document of `openapi.json` against `api-lock.json`: 2 breaking and 1 compatible changes, \
                and documentation in 1 place.

                | for | breaking | compatible |
                |---|---|---|
                | clients: Java callers of the client jar | 2 | 1 |
                | servers: implementers of the stub | 1 | 2 |

                **Version step**: the second number, 0.1.0 to **0.2.0**: a change breaks somebody (from 1.0.0 on it would \
                be the first). If it was raised so since the last release, it stays.

                JSON pointers lead into the new effective document, or into the lock where that is said. Accept with \
                `mvn verify -DskipTests -Daccept`.

                ## Breaking for clients and servers (1)

                - **Enum value removed**: `State.WORN`, `worn`. Both **break**: its constant is gone; use another value. \
                Reaches `WidgetsApi.createWidget`, `WidgetsApi.getWidget`. `#/components/schemas/State/enum` of the lock

                ## Breaking for clients (1)

                - **Property made optional, in responses**: `Widget.id()`. Clients **break**: the accessor can give null; \
                expect it. Servers: need not be set. Reaches `WidgetsApi.createWidget`, `WidgetsApi.getWidget`. \
                `#/components/schemas/Widget/properties/id`

                ## Compatible (1)

                - **Optional property added**: `WidgetInput.note()`. Both: a new accessor and builder method. Reaches \
                `WidgetsApi.createWidget`. `#/components/schemas/WidgetInput/properties/note`

                ## Documentation only

                Descriptions, examples and the like: 1 place.
                """, report.markdown());
    }
}
