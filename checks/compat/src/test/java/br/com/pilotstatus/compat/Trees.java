package br.com.pilotstatus.compat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole folders. */
final class Trees {

    private static final Pattern SIGNED_OR_MODULE =
            Pattern.compile("^META-INF/[^/]+\\.(SF|RSA|DSA|EC)$|module-info\\.class$|/$");

    private Trees() {}

    /** Returns an empty folder at a path. */
    static Path empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Copies the files of a folder into another; none, if it is not there. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** Makes a jar of those files of a folder that lie under one of some paths. */
    static Path jar(Path jar, Path folder, String... under) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String path : under) {
                for (Path file : files(folder.resolve(path))) {
                    put(entries, folder.relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
        return jar;
    }

    /** Makes one jar of several, as it comes of it where nobody merges: of files of one name the first is taken. */
    static Path shade(Path jar, List<Path> jars) throws IOException {
        Set<String> taken = new HashSet<>();
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path each : jars) {
                try (JarFile file = new JarFile(each.toFile())) {
                    for (JarEntry entry : Collections.list(file.entries())) {
                        if (!SIGNED_OR_MODULE.matcher(entry.getName()).find() && taken.add(entry.getName())) {
                            entries.putNextEntry(new JarEntry(entry.getName()));
                            file.getInputStream(entry).transferTo(entries);
                            entries.closeEntry();
                        }
                    }
                }
            }
        }
        return jar;
    }

    /** Makes a WAR. */
    static Path war(Path war, Path classes, List<Path> libraries) throws IOException {
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(war))) {
            for (Path file : files(classes)) {
                put(
                        entries,
                        "WEB-INF/classes/" + classes.relativize(file).toString().replace('\\', '/'),
                        file);
            }
            for (Path file : libraries) {
                put(entries, "WEB-INF/lib/" + file.getFileName(), file);
            }
        }
        return war;
    }

    private static void put(JarOutputStream entries, String name, Path file) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
