package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.readme.ReadmeTable;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.yaml.StrictYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table "Types" of {@code openapi/rules/types.md} says what schemas become, and where that is proved. */
class TypesTableTest {

    private static final Path CASES = Path.of("src/test/resources/cases/formats");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK =
            Pattern.compile("\\[`([a-z0-9/-]+)`]\\(\\.\\./\\.\\./templates/src/test/resources/cases/([^)]+)\\)");

    private final Types types = new Types(Api.of(JsonMapper.shared().readTree("{}")), Packages.under("p")).ofMembers();

    @Test
    void everySchemaBecomesTheTypeBesideIt() throws IOException {
        for (String[] cells : rows()) {
            String java = CODE.matcher(cells[2])
                    .results()
                    .map(each -> each.group(1))
                    .findFirst()
                    .orElseThrow();
            List<String> schemas =
                    CODE.matcher(cells[1]).results().map(each -> each.group(1)).toList();
            assertTrue(!schemas.isEmpty(), () -> "no schema: " + cells[1]);
            for (String schema : schemas) {
                assertEquals(java, java(schema), schema);
            }
        }
    }

    @Test
    void everyFormatHasARow() throws IOException {
        List<String> schemas = rows().stream()
                .flatMap(cells -> CODE.matcher(cells[1]).results().map(each -> each.group(1)))
                .toList();
        List<String> table = new ArrayList<>(ReadmeTable.section("types.md", "Types")
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList());
        for (Format each : Format.values()) {
            String schema = "{type: " + each.type() + ", format: " + each.key() + "}";
            if (!schemas.contains(schema)) {
                table.add("| `" + schema + "` | `" + java(schema) + "` |  |  |");
            }
        }

        ReadmeTable.assertTable("types.md", "Types", table);
    }

    @Test
    void everyCaseOfAFormatIsNamedOnce() throws IOException {
        List<String> named = rows().stream()
                .flatMap(cells -> LINK.matcher(cells[4]).results())
                .map(link -> link.group(1))
                .sorted()
                .toList();
        try (Stream<Path> folders = Files.list(CASES)) {
            assertEquals(
                    folders.map(each -> "formats/" + each.getFileName())
                            .sorted()
                            .toList(),
                    named);
        }
    }

    @Test
    void everyLinkLeadsToTheCaseThatItNames() throws IOException {
        for (String[] cells : rows()) {
            for (MatchResult link : LINK.matcher(cells[4]).results().toList()) {
                assertEquals(link.group(1), link.group(2));
            }
        }
    }

    private String java(String schema) {
        JsonNode node = StrictYaml.readObject(schema.getBytes(StandardCharsets.UTF_8), "types.md");
        return types.of(Schema.of(node, node, Pointer.ROOT)).name();
    }

    private static List<String[]> rows() throws IOException {
        return ReadmeTable.section("types.md", "Types")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }
}
