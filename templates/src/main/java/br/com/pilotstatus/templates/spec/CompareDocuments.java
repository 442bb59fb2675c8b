package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.changes.Comparison;
import br.com.pilotstatus.templates.changes.report.ChangeReport;
import br.com.pilotstatus.templates.changes.report.Changelog;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.report.HarmLimit;
import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Compares two documents that need not be this project's, or what two git revisions of this project accepted. */
public final class CompareDocuments {

    private static final Set<String> OPTIONS =
            Set.of("before", "after", "output", "version", "changes.fail", "changelog");

    private CompareDocuments() {}

    /**
     * Runs the comparison and prints its report.
     *
     * @param args {@code --before} and {@code --after}, each an OpenAPI document or, where no file is called so, a git revision,
     *         of which {@code openapi/api-lock.json} is read; {@code --output=DIR} for {@code changes.md} and
     *         {@code changes.json}; {@code --version=TEXT}, the version before, and {@code --changes.fail=clients,jars} for whom
     *         no change may harm; {@code --changelog=FILE}, whose newest entry is told what changed
     * @throws SpecException if a document is wrong, or somebody is harmed who may not be
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Arguments options = Arguments.read(args, OPTIONS);
        HarmLimit limit = HarmLimit.of(options.optional("changes.fail"));
        Inputs before = inputs(options.required("before"));
        Inputs after = inputs(options.required("after"));
        ObjectNode was = Compiled.of(before, false).effective().root();
        ObjectNode is = Compiled.of(after.after(was), false).effective().root();
        Path markdown = options.path("output").resolve("changes.md");
        ChangeReport.Names names = new ChangeReport.Names(
                after.specName(), before.specName(), Input.name(markdown.toString()), options.optional("version"), "");
        Changes changes = Comparison.of(was, is);
        ChangeReport report = ChangeReport.of(changes, names, false, limit);
        Outputs.write(markdown, Outputs.utf8(report.markdown()));
        Outputs.write(markdown.resolveSibling("changes.json"), Outputs.utf8(report.json()));
        System.out.print(report.markdown());
        String changelog = options.optional("changelog");
        if (!changelog.isEmpty()) {
            Path file = Path.of(changelog);
            String told = Changelog.with(Files.readString(file), changes, options.required("before"));
            Outputs.write(file, Outputs.utf8(told));
        }
        if (!report.failure().isEmpty()) {
            throw new SpecException(after.specName() + ": " + report.failure());
        }
    }

    private static Inputs inputs(String name) throws IOException {
        return Files.exists(Path.of(name)) ? Inputs.read(name, "", "", "") : Revision.read(name);
    }
}
