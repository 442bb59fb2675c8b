package br.com.pilotstatus.compat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A user's program, running in a JVM of its own until it is closed: its standard input ends then. */
final class Program implements AutoCloseable {

    /** What a probe says begins so; all else is the program's own output. */
    private static final String MARK = "probe> ";

    private static final int SECONDS = 120;

    private final Process process;
    private final Path log;
    private final BufferedReader said;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.said = process.inputReader();
    }

    static Program start(Environment environment, Path jdk, List<Path> path, String... arguments) throws IOException {
        Path log = environment.output().resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"));
        command.addAll(environment.jvm());
        command.add("-cp");
        command.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add("Main");
        command.addAll(List.of(arguments));
        Files.writeString(environment.output().resolve("command.txt"), String.join("\n", command) + "\n");
        Process process = new ProcessBuilder(command)
                .directory(environment.output().toFile())
                .redirectError(log.toFile())
                .start();
        Thread watch = new Thread(() -> end(process), "watch of " + environment.name());
        watch.setDaemon(true);
        watch.start();
        return new Program(process, log);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Returns what the probe says next; null if the program has ended. */
    @Nullable String next() throws IOException {
        String line;
        while ((line = said.readLine()) != null) {
            if (line.startsWith(MARK)) {
                return line.substring(MARK.length());
            }
            Files.writeString(log, line + "\n", StandardOpenOption.APPEND);
        }
        return null;
    }

    /** Returns what the program wrote besides. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
