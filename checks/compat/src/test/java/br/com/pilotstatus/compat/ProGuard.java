package br.com.pilotstatus.compat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Shrinks and renames a program with its libraries. */
final class ProGuard {

    /** What a user says of the program; all else is in the jars of the libraries. What optimizes takes a minute. */
    private static final String OF_THE_PROGRAM = """
            -keep public class Main { public static void main(java.lang.String[]); }
            -dontnote
            -dontoptimize
            """;

    /** Those of the JDK's that the libraries name; all of them take a minute to read. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.security.sasl",
            "java.sql",
            "java.xml",
            "jdk.net",
            "jdk.unsupported");

    private ProGuard() {}

    /** Returns the jar that is left. */
    static Path shrink(Environment environment, Path classes, List<Path> libraries, List<Path> proguard)
            throws IOException {
        Path folder = environment.output();
        Path jar = folder.resolve("shrunk.jar");
        List<String> rules = new ArrayList<>();
        rules.add("-injars " + quoted(classes));
        for (Path each : libraries) {
            rules.add("-injars " + quoted(each) + "(!module-info.class,!META-INF/versions/**)");
        }
        rules.add("-outjars " + quoted(jar));
        for (String module : MODULES) {
            rules.add("-libraryjars " + quoted(Path.of(java("jmods"), module + ".jmod"))
                    + "(!**.jar;!module-info.class)");
        }
        rules.add(OF_THE_PROGRAM);
        for (Path each : libraries) {
            rules.addAll(rulesOf(each));
        }
        Path written = Files.write(folder.resolve("proguard.pro"), rules);
        Files.deleteIfExists(jar);
        Path log = folder.resolve("proguard.txt");
        Process running = new ProcessBuilder(
                        java("bin/java"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        Layout.joined(proguard),
                        "proguard.ProGuard",
                        "@" + written)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!running.waitFor(10, TimeUnit.MINUTES) || running.exitValue() != 0) {
                throw new AssertionError("ProGuard has failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            running.destroyForcibly();
        }
        return jar;
    }

    /** As R8 and the plugins of ProGuard find them. */
    private static List<String> rulesOf(Path library) throws IOException {
        List<String> rules = new ArrayList<>();
        try (JarFile jar = new JarFile(library.toFile());
                Stream<JarEntry> entries = jar.stream()) {
            for (JarEntry each : entries.filter(entry -> entry.getName().matches("META-INF/proguard/[^/]+"))
                    .toList()) {
                try (InputStream text = jar.getInputStream(each)) {
                    rules.add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return rules;
    }

    private static String java(String path) {
        return Path.of(System.getProperty("java.home"), path).toString();
    }

    private static String quoted(Path file) {
        return "'" + file + "'";
    }
}
