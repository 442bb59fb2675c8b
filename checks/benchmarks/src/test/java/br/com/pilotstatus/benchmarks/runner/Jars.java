package br.com.pilotstatus.benchmarks.runner;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles, and makes jars: shared class data is for jars alone. */
final class Jars {

    private Jars() {}

    /** Returns all sources under a folder. */
    static List<Path> sources(Path folder) throws IOException {
        return files(folder).stream()
                .filter(each -> each.toString().endsWith(".java"))
                .toList();
    }

    /** Compiles sources; returns where the classes are. */
    static Path compile(String name, List<Path> path, List<Path> sources) throws IOException {
        Path classes = Options.OUTPUT.resolve("compiled").resolve(name);
        delete(classes);
        Files.createDirectories(classes);
        List<String> options =
                List.of("--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", joined(path));
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException(name + " does not compile:\n" + messages);
            }
        }
        return classes;
    }

    /** Makes a jar of classes, and of those entries of another that are meant. */
    static Path make(Path jar, Path classes, @Nullable Path other, Predicate<String> entries) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            if (other != null) {
                copy(other, entries, out);
            }
            for (Path each : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    private static void copy(Path jar, Predicate<String> entries, JarOutputStream out) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(from.entries())) {
                if (!entry.isDirectory() && entries.test(entry.getName())) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
