package br.com.pilotstatus.sandbox.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium without a window, with a profile of its own, that knows no other host than this machine. */
public final class Chromium implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--remote-debugging-port=0",
            "--no-first-run",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Starts it; without one the test is skipped, or fails where {@code -Dpage.required=true} says that there must be one. */
    public static Chromium start() throws IOException {
        Optional<Path> found = find();
        String remedy = "There is no chromium on the path: apt-get install chromium";
        if (Boolean.getBoolean("page.required") && found.isEmpty()) {
            throw new AssertionError(remedy);
        }
        Assumptions.assumeTrue(found.isPresent(), remedy);
        Path profile = Files.createTempDirectory("chromium");
        List<String> command = new ArrayList<>(List.of(found.get().toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        if (System.getProperty("user.name").equals("root")) {
            // As root it starts in no other way; it shows our own page alone.
            command.add("--no-sandbox");
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try {
            return new Chromium(process, profile, DevTools.at(address(process)));
        } catch (IOException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI address(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
        }
        throw new AssertionError("chromium has ended: " + String.join("\n", said));
    }

    /** Opens an empty tab. */
    public Tab open() {
        return Tab.open(tools);
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
