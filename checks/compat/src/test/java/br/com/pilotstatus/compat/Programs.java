package br.com.pilotstatus.compat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the program of an environment against what it is run with. */
final class Programs {

    private Programs() {}

    /** Returns the sources of what all programs of a kind have. */
    static List<Path> probe(Environment environment) throws IOException {
        Path probes = Folders.MODULE.resolve("probes");
        List<Path> sources = new ArrayList<>(java(probes.resolve(environment.probe())));
        if (environment.own()) {
            sources.addAll(java(probes.resolve("own")));
        }
        return sources;
    }

    /** Returns the sources of a program. */
    static List<Path> launcher(String name) throws IOException {
        return java(Folders.MODULE.resolve("launchers").resolve(name));
    }

    /** Returns the folder of the classes. */
    static Path compile(Environment environment, List<Path> sources, String option, List<Path> path)
            throws IOException {
        return compile(environment, "classes", sources, option, path);
    }

    /** Returns the folder of the classes, which is called so. */
    static Path compile(Environment environment, String folder, List<Path> sources, String option, List<Path> path)
            throws IOException {
        Path classes = Trees.empty(environment.output().resolve(folder));
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-parameters", "-nowarn"));
        options.addAll(List.of("-d", classes.toString()));
        options.addAll(
                List.of(option, path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("The program does not compile:\n" + messages);
            }
        }
        return classes;
    }

    private static List<Path> java(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
