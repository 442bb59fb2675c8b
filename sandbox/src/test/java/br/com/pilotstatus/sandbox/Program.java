package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a JVM of its own, with the class path of the tests or a jar, and no configuration. */
final class Program implements AutoCloseable {

    /** The bit of SIGINT, which is 2. */
    private static final long INTERRUPT = 1 << 1;

    private static final int MINUTES = 5;

    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        // One that does not end would keep the build waiting for ever.
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return start(environment, List.of("-cp", path, main.getName()), arguments);
    }

    /** Starts a jar that needs no class path. */
    static Program start(Path jar, String... arguments) throws IOException {
        return start(Map.of(), List.of("-jar", jar.toString()), arguments);
    }

    private static Program start(Map<String, String> environment, List<String> what, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (isInterruptIgnored()) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(environment);
        return new Program(process.start());
    }

    /** What a shell runs in the background ignores Ctrl-C, and so does all that it starts, these tests among them. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(
                                line.substring("SigIgn:".length()).strip(), 16))
                        .anyMatch(ignored -> (ignored & INTERRUPT) != 0);
    }

    /** Ends it as Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor());
    }

    /** Returns all that it prints, when it has ended well. */
    String output() throws IOException, InterruptedException {
        rest();
        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        return String.join("\n", said);
    }

    /** Returns all that it prints, and its exit code. */
    String ended() throws IOException, InterruptedException {
        rest();
        return String.join("\n", said) + " (" + process.waitFor() + ")";
    }

    private void rest() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
        }
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
        rest();
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
