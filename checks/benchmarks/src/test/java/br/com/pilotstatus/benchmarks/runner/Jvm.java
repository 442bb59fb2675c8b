package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.track.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that is told what to do and says what it saw; it ends when it is closed. */
final class Jvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final PrintWriter told;
    private final Path log;

    private Jvm(Process process, Path log) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.told = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.log = log;
    }

    static Jvm start(String name, List<String> options, List<Path> path, String main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", Jars.joined(path), main));
        command.addAll(List.of(arguments));
        Path log = Files.createDirectories(Options.OUTPUT.resolve("logs")).resolve(name + ".txt");
        return new Jvm(new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
    }

    void tell(String line) {
        told.println(line);
    }

    /** Tells it something, and returns what it says to that. */
    String ask(String line) throws IOException {
        tell(line);
        return next();
    }

    /** Returns what it says next, without the mark. */
    String next() throws IOException {
        String line;
        while ((line = said.readLine()) != null) {
            if (line.startsWith(Worker.MARK)) {
                return line.substring(Worker.MARK.length());
            }
        }
        throw new IOException("The JVM has ended; " + log + ":\n" + Files.readString(log));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        told.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
