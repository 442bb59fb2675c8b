package br.com.pilotstatus.server.nasty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler as the build has it: every warning counts. Many documents go through at once, which makes each cheap. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** What it says of folders with sources, by their names; no entry: nothing. */
    static Map<String, List<String>> compile(Map<String, Path> folders, List<String> options, Path output)
            throws IOException {
        Map<String, List<String>> problems = new TreeMap<>();
        Map<String, Path> rest = new TreeMap<>(folders);
        // What can't be parsed keeps the others from being looked at, so the others go through once more.
        while (!rest.isEmpty()) {
            delete(output);
            Files.createDirectories(output);
            int before = problems.size();
            boolean compiled = once(rest, options, output, problems);
            rest.keySet().removeAll(problems.keySet());
            if (compiled) {
                break;
            }
            if (problems.size() == before) {
                throw new AssertionError("The compiler failed and tells no file");
            }
        }
        delete(output);
        return problems;
    }

    private static boolean once(
            Map<String, Path> folders, List<String> options, Path output, Map<String, List<String>> problems)
            throws IOException {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<Path> sources = new ArrayList<>();
        for (Path each : folders.values()) {
            try (Stream<Path> files = Files.walk(each)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", output.toString(), "-classpath", System.getProperty("java.class.path")));
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            boolean compiled = COMPILER.getTask(
                            null, files, told, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            for (Diagnostic<? extends JavaFileObject> each : told.getDiagnostics()) {
                note(each, folders, problems);
            }
            return compiled;
        }
    }

    private static void note(
            Diagnostic<? extends JavaFileObject> told, Map<String, Path> folders, Map<String, List<String>> problems) {
        if (told.getSource() == null || told.getKind() == Diagnostic.Kind.NOTE) {
            return;
        }
        Path file = Path.of(told.getSource().toUri());
        folders.forEach((name, folder) -> {
            if (file.startsWith(folder.toAbsolutePath())) {
                problems.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(file.getFileName() + ":" + told.getLineNumber() + ": " + told.getMessage(Locale.ENGLISH));
            }
        });
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
