package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.contract.CompiledCase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles cases as the build compiles: every warning counts. All at once, which is what makes many of them cheap. */
public final class CaseCompiler {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Map<String, List<String>> problems = new HashMap<>();

    private CaseCompiler() {}

    /** What the compiler says of one case, whose folder is given; nothing: it is fine. */
    public static List<String> compile(Path folder) throws IOException {
        CaseCompiler compiler = new CaseCompiler();
        compiler.all(List.of(new CaseFolder(folder)));
        return compiler.problems.values().stream().flatMap(List::stream).toList();
    }

    /** What the compiler says of cases at once, whose folders are given, by {@code topic/name}; no entry: it is fine. */
    public static Map<String, List<String>> compileAll(List<Path> folders) throws IOException {
        CaseCompiler compiler = new CaseCompiler();
        compiler.all(folders.stream().map(CaseFolder::new).toList());
        return compiler.problems;
    }

    /** What the compiler says of each case that has changed; no entry: it is fine. */
    static Map<String, List<String>> compile(List<CaseFolder> cases) throws IOException {
        CaseCompiler compiler = new CaseCompiler();
        Freshness freshness = Freshness.now();
        List<CaseFolder> stale = new ArrayList<>();
        for (CaseFolder each : cases) {
            if (each.failure() == null && !freshness.isFresh(each)) {
                stale.add(each);
            }
        }
        compiler.all(stale);
        for (CaseFolder each : stale) {
            if (!compiler.problems.containsKey(each.name())) {
                freshness.note(each);
            }
        }
        return compiler.problems;
    }

    /** Those with errors keep the others from being written, so the others go through once more. */
    private void all(List<CaseFolder> cases) throws IOException {
        if (!cases.isEmpty() && !once(cases)) {
            List<CaseFolder> rest = cases.stream()
                    .filter(each -> !problems.containsKey(each.name()))
                    .toList();
            if (rest.size() == cases.size()) {
                throw new AssertionError("The compiler failed and tells no file: " + problems);
            }
            all(rest);
        }
    }

    private boolean once(List<CaseFolder> cases) throws IOException {
        Path output = Files.createTempDirectory(Files.createDirectories(Path.of("target/case-classes")), "all");
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(CompilerOptions.ALL);
            options.addAll(List.of("-d", output.toString(), "-classpath", System.getProperty("java.class.path")));
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            told,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(cases.stream()
                                    .flatMap(each -> each.sources().stream())
                                    .toList()))
                    .call();
            told.getDiagnostics().forEach(this::note);
            for (CaseFolder each : compiled ? cases : List.<CaseFolder>of()) {
                Freshness.replace(CompiledCase.classes(each.name()), output, each.name());
            }
            return compiled;
        } finally {
            Freshness.delete(output);
        }
    }

    private void note(Diagnostic<? extends JavaFileObject> each) {
        if (each.getSource() == null || each.getKind() == Diagnostic.Kind.NOTE) {
            return;
        }
        URI file = each.getSource().toUri();
        String path = Path.of("target/cases")
                .toAbsolutePath()
                .relativize(Path.of(file))
                .toString();
        String[] steps = path.split("[/\\\\]");
        problems.computeIfAbsent(steps[0] + "/" + steps[1], name -> new ArrayList<>())
                .add(path + ":" + each.getLineNumber() + ": " + each.getKind() + ": "
                        + each.getMessage(Locale.ENGLISH));
    }
}
