package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.acceptance.Acceptance;
import br.com.pilotstatus.templates.changes.Comparison;
import br.com.pilotstatus.templates.changes.report.ChangeReport;
import br.com.pilotstatus.templates.changes.report.HarmLimit;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.page.ReportPage;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last accepted effective document, and what a new one changes. It is that of the {@code openapi.json}, the
 * {@code supplement.json} and the {@code overlay.json} beside it; other documents are not compared with it.
 *
 * @param file    the lock
 * @param acceptance whether the new document becomes the accepted one
 * @param version version of the jars
 * @param limit   whom changes may not harm
 * @param tested  files that tell what tests have reached
 */
record ApiLock(Path file, Acceptance acceptance, String version, HarmLimit limit, List<Path> tested) {

    /** Returns the accepted document, whose names stay; null if there is none of this document, or it can't be read. */
    @Nullable ObjectNode accepted() throws IOException {
        if (!acceptance.isOwnDocument() || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            return StrictJson.readObject(Files.readAllBytes(file), Input.name(file.toString()));
        } catch (SpecException unreadable) {
            // The report says so.
            return null;
        }
    }

    /** Writes what changed, and lock and checksum if the new document is accepted; returns a line for the console, or nothing. */
    String update(Inputs inputs, Path spec, Path directory, byte[] effective) throws IOException {
        boolean own = acceptance.isOwnDocument();
        ChangeReport compared = own
                ? report(inputs, directory, effective)
                : ChangeReport.none(Input.name(file.toString())
                        + " is of another document, supplement or overlay than this build's");
        ChangeReport report = compared.and(
                Api.of(StrictJson.readObject(effective, inputs.specName())).leftOut());
        Outputs.write(directory.resolve("changes.md"), Outputs.utf8(report.markdown()));
        Outputs.write(directory.resolve("changes.json"), Outputs.utf8(report.json()));
        if (own && Files.isRegularFile(file)) {
            // The lock may be the new document in a moment.
            Outputs.write(directory.resolve(ReportPage.BEFORE), Files.readAllBytes(file));
        }
        ReportPage.write(directory, tested);
        if (!report.failure().isEmpty()) {
            throw new SpecException(inputs.specName() + ": " + report.failure());
        }
        acceptance.accept(file, effective);
        acceptance.accept(
                spec.resolveSibling(spec.getFileName() + ".sha256"),
                Outputs.utf8(checksums(inputs.spec(), String.valueOf(spec.getFileName()))));
        return own ? inputs.specName() + ": " + report.summary() : "";
    }

    /** Of the document and of all files that it refers to, a line each. */
    private static String checksums(Input spec, String name) {
        StringBuilder lines = new StringBuilder();
        lines.append(Fingerprint.of(spec.bytes())).append("  ").append(name).append('\n');
        if (spec.others() != null) {
            spec.others()
                    .read()
                    .forEach((file, bytes) -> lines.append(Fingerprint.of(bytes))
                            .append("  ")
                            .append(file)
                            .append('\n'));
        }
        return lines.toString();
    }

    private ChangeReport report(Inputs inputs, Path directory, byte[] effective) throws IOException {
        String name = Input.name(file.toString());
        String then = acceptance.asks() ? "accepted with this build" : "accept it with: " + acceptance.command();
        if (!Files.isRegularFile(file)) {
            return ChangeReport.none("there is no accepted document, " + name + "; " + then);
        }
        try {
            return ChangeReport.of(
                    Comparison.of(
                            StrictJson.readObject(Files.readAllBytes(file), name),
                            StrictJson.readObject(effective, inputs.specName())),
                    new ChangeReport.Names(
                            inputs.specName(),
                            name,
                            Input.name(directory.resolve("changes.md").toString()),
                            version,
                            acceptance.command()),
                    acceptance.asks(),
                    limit);
        } catch (SpecException unreadable) {
            return ChangeReport.none("the accepted document can't be read (" + unreadable.getMessage() + "); " + then);
        }
    }
}
