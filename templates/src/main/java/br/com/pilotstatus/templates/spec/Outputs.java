package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.spec.report.ReportText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the files of the compiler, each only if its content changes, so that later steps of a build see no news. */
final class Outputs {

    private Outputs() {}

    static void write(Path directory, String resource, Inputs inputs, Effective effective) throws IOException {
        byte[] document = utf8(JsonText.of(effective.root()));
        write(
                directory.resolve("received-openapi.json"),
                effective.filled() != null
                        ? utf8(effective.filled())
                        : Texts.isYaml(inputs.specName())
                                        || !effective.document().origins().isEmpty()
                                ? utf8(JsonText.of(inputs.document().root()))
                                : inputs.spec().bytes());
        write(directory.resolve("effective-openapi.json"), document);
        write(directory.resolve("spec-report.md"), utf8(ReportText.markdown(effective.report(), inputs.specName())));
        write(directory.resolve("spec-report.json"), utf8(ReportText.json(effective.report(), inputs.specName())));
        if (!resource.isEmpty()) {
            write(Path.of(resource), document);
        }
    }

    static void write(Path file, byte[] content) throws IOException {
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
