package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.generator.Generation;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small document that models, client and server are generated from.
 *
 * @param folder {@code <topic>/<name>}, where {@code input} is, and perhaps {@code supplement}, {@code overlay}, and {@code before}, what was
 *         accepted before, as JSON or YAML
 * @param output what is made of it: the effective document, {@code model/}, {@code client/} and {@code server/}; or
 *         {@code failure.txt}, which says why nothing is
 */
record Case(Path folder, Path output) {

    private static final String PACKAGE = "br.com.pilotstatus.cases.";

    /** Its topic and its name: {@code parameters/query-deep}. */
    String name() {
        return folder.resolveSibling("").getFileName() + "/" + folder.getFileName();
    }

    /** Makes it unless it is there already; tells whether it did. */
    boolean make(String code) throws IOException {
        OutputFolder made = new OutputFolder(output);
        Fingerprint inputs = new Fingerprint().add("code", code);
        for (Path file : documents()) {
            inputs.add(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        if (made.isMadeFrom(inputs.text())) {
            return false;
        }
        makeAnew();
        made.note(inputs.text());
        return true;
    }

    /** Makes it, whatever is there already. */
    void makeAnew() throws IOException {
        new OutputFolder(output).keepOnly(List.of());
        Files.createDirectories(output);
        try {
            generate();
        } catch (RuntimeException wrong) {
            Files.writeString(output.resolve("failure.txt"), name() + ": " + reason(wrong) + "\n");
        }
    }

    private void generate() throws IOException {
        Path spec = either("input");
        Path supplement = either("supplement");
        Path overlay = either("overlay");
        Path before = either("before");
        Path accepted = output.resolve("before");
        if (Files.exists(before)) {
            SpecCompiler.main(
                    new String[] {"--spec=" + before, "--overlay=", "--output=" + accepted, "--summary=none"});
        }
        SpecCompiler.main(new String[] {
            "--spec=" + spec,
            "--supplement=" + (Files.exists(supplement) ? supplement : ""),
            "--overlay=" + (Files.exists(overlay) ? overlay : ""),
            "--output=" + output,
            "--summary=none",
            "--strict=" + !Files.exists(folder.resolve("expected-left-out.txt")),
            "--accepted=" + (Files.exists(before) ? accepted.resolve("effective-openapi.json") : "")
        });
        generate("models", "model", Map.of());
        generate("client", "client", Map.of("clientName", "CaseClient"));
        generate("server", "server", Map.of("featureName", "CaseFeature"));
    }

    private void generate(String generator, String part, Map<String, String> options) throws IOException {
        String root = PACKAGE + name().replace('-', '_').replace('/', '.');
        new Generation(
                        generator,
                        output.resolve("effective-openapi.json"),
                        output.resolve(part).resolve("src/main/java"),
                        root + "." + part,
                        root + ".model",
                        options)
                .run();
    }

    private Path either(String name) {
        Path yaml = folder.resolve(name + ".yaml");
        return Files.exists(yaml) ? yaml : folder.resolve(name + ".json");
    }

    /** What the generated code depends on: the exchanges are read by the tests alone. */
    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !folder.equals(each.getParent())
                            || each.getFileName()
                                    .toString()
                                    .matches("(before|input|overlay|supplement|expected-left-out)\\..*"))
                    .sorted()
                    .toList();
        }
    }

    /** The innermost message: the generator wraps what ours throws. */
    private static String reason(Throwable wrong) {
        Throwable cause = wrong;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause instanceof SpecException && message != null ? message : cause.toString();
    }
}
