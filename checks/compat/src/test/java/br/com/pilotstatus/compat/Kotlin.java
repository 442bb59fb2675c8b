package br.com.pilotstatus.compat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles a program in Kotlin by its compiler, in a JVM of its own; a warning is a failure. */
final class Kotlin {

    private Kotlin() {}

    static void compile(Environment environment, Path classes, List<Path> path, List<Path> compiler)
            throws IOException {
        Path launcher = Folders.MODULE.resolve("launchers").resolve(environment.launcher());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Layout.joined(compiler),
                        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                        "-Werror",
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-cp",
                        Layout.joined(
                                Stream.concat(Stream.of(classes), path.stream()).toList()),
                        "-d",
                        classes.toString(),
                        launcher.resolve("Main.kt").toString())
                .redirectErrorStream(true)
                .start();
        String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError("The program does not compile:\n" + messages);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
