package br.com.pilotstatus.corpus;

import br.com.pilotstatus.corpus.Outcome.State;
import br.com.pilotstatus.server.cases.CaseCompiler;
import br.com.pilotstatus.templates.build.Cases;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Takes a document through spec compiler, generators and javac, as a case of its own. */
final class Trial {

    private static final String TOPIC = "corpus";
    private static final Path INPUT = Path.of("target/documents");
    private static final Path OUTPUT = Path.of("target/cases");

    /** What the build says of a fault of ours, not of the document's: the name of an exception of Java. */
    private static final String CRASH = "(?s)[^#]*\\.[A-Za-z]+(Exception|Error)(: .*)?";

    private Trial() {}

    /** What tests call the case that a document becomes. */
    static String caseOf(PublicDocument document) {
        return TOPIC + "/" + document.folder();
    }

    static Outcome run(PublicDocument document) throws IOException {
        long before = cpu();
        try {
            return run(document, before);
        } catch (RuntimeException | StackOverflowError fault) {
            return outcome(document, State.CRASHED, 0, before, List.of(fault.toString()));
        }
    }

    private static Outcome run(PublicDocument document, long before) throws IOException {
        String name = caseOf(document);
        Path input = Files.createDirectories(INPUT.resolve(name));
        Files.write(input.resolve("input.json"), document.bytes());
        Files.writeString(input.resolve("why.txt"), "It is public.\n");
        // So that operations may be left out; see the README of cases.
        Files.writeString(input.resolve("expected-left-out.txt"), "");
        Path output = OUTPUT.resolve(name);
        Cases.generate(input, output);
        Path failure = output.resolve("failure.txt");
        if (Files.exists(failure)) {
            List<String> said = Files.readString(failure)
                    .replace(name + ": ", "")
                    .replace(input.resolve("input.json").toString(), "")
                    .lines()
                    .toList();
            return outcome(document, said.get(0).matches(CRASH) ? State.CRASHED : State.REFUSED, 0, before, said);
        }
        List<String> problems = CaseCompiler.compile(input);
        int generated = PublicDocument.operations(Files.readAllBytes(output.resolve("effective-openapi.json")));
        return problems.isEmpty()
                ? outcome(document, State.BUILT, generated, before, leftOut(output))
                : outcome(document, State.NOT_COMPILED, 0, before, problems);
    }

    private static Outcome outcome(
            PublicDocument document, State state, int generated, long before, List<String> problems) {
        long millis = (cpu() - before) / 1_000_000;
        return new Outcome(document.name(), state, document.operations(), generated, millis, problems, List.of());
    }

    private static List<String> leftOut(Path output) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(output.resolve("spec-report.json")))
                .valueStream()
                .filter(each -> each.path("kind").asString().endsWith(" left out"))
                .map(each -> "#" + each.path("pointer").asString() + ": "
                        + each.path("message").asString())
                .toList();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
