package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the README, in a JVM of its own with the class path of the tests and no configuration. */
final class Program implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(environment);
        return new Program(process.start());
    }

    /** Returns all that it prints, when it has ended well. */
    String output() throws IOException, InterruptedException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
        }
        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        return String.join("\n", said);
    }

    /** Reads until a line has what is looked for, and returns its first group. */
    String await(Pattern pattern) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("It has ended: " + String.join("\n", said));
    }

    /** Ends it, and returns all that it printed. */
    List<String> end() throws IOException {
        // Process.destroy() closes what we read.
        process.toHandle().destroy();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
        }
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
