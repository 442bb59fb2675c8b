package br.com.pilotstatus.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A peer's program while it runs. A line of its output that is a JSON object is said to us. */
final class Driver implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;
    private final BufferedReader said;
    private final Path log;

    private Driver(Process process, Path log) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.log = log;
    }

    static Driver start(Path folder, List<String> command, Map<String, String> variables) throws IOException {
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = Commands.process(folder, command).redirectError(log.toFile());
        builder.environment().putAll(variables);
        return new Driver(builder.start(), log);
    }

    /** Asks for a case. */
    JsonNode ask(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return next();
    }

    /** What it says next. */
    JsonNode next() {
        return next(SECONDS);
    }

    /** What it says within some seconds. */
    JsonNode next(int seconds) {
        try {
            return CompletableFuture.supplyAsync(this::read).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            throw new AssertionError("It has said nothing for " + seconds + " seconds; see " + log.toAbsolutePath());
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause().getMessage(), failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read() {
        try {
            for (@Nullable String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("{")) {
                    return Json.MAPPER.readTree(line);
                }
            }
            throw new AssertionError("It has ended:\n" + Files.readString(log));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
