package br.com.pilotstatus.compat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

    static Program start(Environment environment, Path jdk, List<String> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"));
        command.addAll(environment.jvm());
        command.addAll(program);
        command.addAll(List.of(arguments));
        return start(environment.output(), command, Map.of());
    }

    /** Starts a command in a folder, with some variables of the environment besides. */
    static Program start(Path folder, List<String> command, Map<String, String> variables) throws IOException {
        Path log = folder.resolve("log.txt");
        Files.writeString(folder.resolve("command.txt"), String.join("\n", command) + "\n");
        Files.writeString(log, "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                // What is read of its output is written there, too.
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        Process process = builder.start();
        Thread watch = new Thread(() -> end(process), "watch of " + folder.getFileName());
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
        String line = next(MARK);
        return line == null ? null : line.substring(MARK.length());
    }

    /** Returns the next line of its output with a mark, from there on; null if the program has ended. */
    @Nullable String next(String mark) throws IOException {
        String line;
        while ((line = said.readLine()) != null) {
            if (line.contains(mark)) {
                return line.substring(line.indexOf(mark));
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

    /** Asks it to end, as an operator does; what it says until then can still be read. */
    void stop() {
        process.toHandle().destroy();
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
