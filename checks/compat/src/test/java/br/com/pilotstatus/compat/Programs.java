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

/** Compiles the program of an environment, and the probe, against its class path. */
final class Programs {

    private Programs() {}

    /** Returns the folder of the classes, with the program's resources. */
    static Path compile(Environment environment, List<Path> path) throws IOException {
        Path launcher = Folders.MODULE.resolve("launchers").resolve(environment.launcher());
        Path classes = Trees.empty(environment.output().resolve("classes"));
        List<Path> sources = new ArrayList<>();
        sources.addAll(java(Folders.MODULE.resolve("probes").resolve(environment.probe())));
        sources.addAll(java(launcher));
        if (environment.own()) {
            sources.addAll(java(Folders.MODULE.resolve("probes/own")));
        }
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-parameters",
                                    "-nowarn",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("The program does not compile:\n" + messages);
            }
        }
        Trees.copy(launcher.resolve("resources"), classes);
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
