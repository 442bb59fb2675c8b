package br.com.pilotstatus.server.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What the report says of a change is what happens to its readers: to callers, implementers and stored JSON.
 * {@code target/changes/lived.txt} tells all that happened; {@code -Dchange=NAME} lives through those alone that begin so.
 */
class EveryRuleIsLivedTest {

    private static final Path DISAGREEMENTS = Path.of("src/test/resources/changes/disagreements.txt");

    @Test
    void whatIsSaidOfAChangeIsWhatHappens() throws IOException, ReflectiveOperationException {
        List<ChangeCase> cases = ChangeCase.all();
        GeneratedDocuments documents = GeneratedDocuments.of(cases);
        ChangeReports reports = new ChangeReports(documents.generators());
        Lives lives = new Lives();
        new SourceReaders(documents).live(cases, lives);
        for (ChangeCase each : cases) {
            StoredReader.live(documents.get(each.before()), documents.get(each.after()), lives.of(each, Reader.STORED));
        }
        List<String> table = new ArrayList<>();
        List<String> disagreements = new ArrayList<>();
        for (ChangeCase each : cases) {
            JsonNode report = reports.between(
                    documents.get(each.before()).effective(),
                    documents.get(each.after()).effective());
            for (Reader reader : List.of(Reader.CLIENTS, Reader.SERVERS, Reader.STORED)) {
                Harm said = said(report, reader);
                Happenings happened = lives.of(each, reader);
                String line = each + " | " + reader + " | " + said + " | " + happened.harm();
                table.add(line + " | " + String.join(" ;; ", happened.all()));
                if (said != happened.harm()) {
                    disagreements.add(line);
                }
            }
        }
        Files.write(Path.of("target/changes/lived.txt"), table);
        Files.write(Path.of("target/changes/disagreements.txt"), disagreements);
        assertEquals(String.join("\n", Files.readAllLines(DISAGREEMENTS)), String.join("\n", disagreements));
    }

    /** The worst that the report says of a reader. */
    private static Harm said(JsonNode report, Reader reader) {
        Harm worst = Harm.NONE;
        for (JsonNode each : report.path("changes")) {
            worst = worst.or(Harm.valueOf(
                    each.path(reader.toString()).path("harm").asText().toUpperCase(Locale.ROOT)));
        }
        return worst;
    }
}
