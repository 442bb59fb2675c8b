package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.openapi.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code report.html}, one page that needs no other file and asks no host for anything. */
public final class ReportPage {

    /** Name of the document before, in the folder of the reports. */
    public static final String BEFORE = "accepted-openapi.json";

    private static final String FILE = "report.html";

    private ReportPage() {}

    /**
     * Writes the page anew, when tests have run.
     *
     * @param args {@code --output=DIR}, where the spec compiler wrote its reports; {@code --tested=FILES}, what tests
     *         reached
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Arguments options = Arguments.read(args, Set.of("output", "tested"));
        write(options.path("output"), options.paths("tested"));
    }

    /**
     * Writes the page into the folder of the reports that it is made of.
     *
     * @param tested what tests have reached; files that need not exist
     * @throws IOException if a file can't be read or written
     */
    public static void write(Path output, List<Path> tested) throws IOException {
        byte[] effective = Files.readAllBytes(output.resolve("effective-openapi.json"));
        ObjectNode after = StrictJson.readObject(effective, "effective-openapi.json");
        JsonNode changes = read(output.resolve("changes.json"));
        boolean isCompared = changes.path("compared").asBoolean(false);
        byte[] page = page(
                        Api.of(after).title(),
                        new Account(StrictJson.readLeniently(Files.readString(output.resolve("spec-report.json")))),
                        new ChangeList(changes, isCompared ? read(output.resolve(BEFORE)) : after, after),
                        new Operations(after, Tested.read(tested, effective)))
                .getBytes(StandardCharsets.UTF_8);
        Path file = output.resolve(FILE);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), page)) {
            Files.write(file, page);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return StrictJson.readObject(Files.readAllBytes(file), file.toString());
    }

    private static String page(String title, Account account, ChangeList changes, Operations operations)
            throws IOException {
        String summary =
                "<a href=\"#decide\">%s to decide</a> <a href=\"#changed\">%s</a> <a href=\"#operations\">%s</a>"
                        .formatted(
                                account.toDecide() == 0 ? "nothing" : Integer.toString(account.toDecide()),
                                changes.counts(),
                                Html.count(operations.size(), "operation"));
        try (InputStream skeleton = ReportPage.class.getResourceAsStream("report.html")) {
            return new String(skeleton.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{title}}", Html.text(title))
                    .replace("{{summary}}", summary)
                    .replace(
                            "{{sections}}",
                            Html.section("decide", "To decide", account.decisions())
                                    + Html.section("changed", "What changed", changes.html())
                                    + Html.section("operations", "Operations", operations.html())
                                    + Html.section("rules", "Decided by rules", account.rules()));
        }
    }
}
