package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.sandbox.readme.DomainServer;
import br.com.pilotstatus.sandbox.readme.Errors;
import br.com.pilotstatus.sandbox.readme.FirstNumber;
import br.com.pilotstatus.sandbox.readme.NumberServer;
import br.com.pilotstatus.sandbox.readme.Options;
import br.com.pilotstatus.server.api.NumbersApi;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.Test;

/** The README's Java is the Java of these tests, to the letter, and it runs. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src/test/java/br/com/pilotstatus/sandbox/readme");

    @Test
    void everyJavaBlockOfTheReadmeIsCompiledAndRunHere() throws IOException {
        List<String> compiled = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                compiled.addAll(
                        find("(?s)// README: (?!end)[^\\n]*\\n(.*?)\\n *// README: end", Files.readString(file)));
            }
        }
        List<String> shown = find("(?s)```java\\n(.*?)\\n```", Files.readString(README));

        assertEquals(
                compiled.stream().map(String::stripIndent).sorted().toList(),
                shown.stream().sorted().toList());
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertTrue(Files.readAllLines(README).size() < 250);
    }

    @Test
    void theFirstExampleRunsAsAProgramThatIsSetUpByTheEnvironment() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            assertTrue(run(sandbox).matches("num_[0-9a-f]{32} since 20\\d\\d-.*Z\\R"));
            assertEquals("Not created: Number already exists" + System.lineSeparator(), run(sandbox));
        }
    }

    @Test
    void theOptionsErrorsAndFormsOfACallAreAsTheReadmeSays() {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = Options.client(sandbox.baseUri(), sandbox::apiKey);
                PilotStatusClient stranger = Options.client(sandbox.baseUri(), () -> "ps_stranger")) {
            assertTrue(Errors.create(client, request("11111111")).startsWith("created num_"));
            assertEquals("Number already exists", Errors.create(client, request("11111111")));
            assertEquals("createMetaNumber failed with 401", Errors.create(stranger, request("22222222")));
            assertEquals("201 after 1, then 44444444", Options.forms(client, request("33333333"), request("44444444")));
        }
        try (PilotStatusClient alone = PilotStatusClient.builder()
                .baseUrl(nobody())
                .apiKey("ps_x")
                .maxRetries(0)
                .build()) {
            assertEquals("not sent", Errors.create(alone, request("55555555")));
        }
    }

    @Test
    void theServerOfTheReadmeServes() {
        HttpServer server = NumberServer.start(URI.create("http://127.0.0.1:0/"), "ps_readme");
        URI address = URI.create(
                "http://127.0.0.1:" + server.getListeners().iterator().next().getPort());
        try (PilotStatusClient client =
                PilotStatusClient.builder().baseUrl(address).apiKey("ps_readme").build()) {
            CreateMetaNumberRequest request = request("12345678");

            assertEquals(
                    "num_1", client.numbers().createMetaNumber(request).number().id());
            assertThrows(ConflictException.class, () -> client.numbers().createMetaNumber(request));
        } finally {
            server.shutdownNow();
        }
    }

    /** An address where somebody was until a moment ago. */
    private static URI nobody() {
        try (Sandbox sandbox = Sandbox.start()) {
            return sandbox.baseUri();
        }
    }

    private static CreateMetaNumberRequest request(String number) {
        return Requests.createNumber("n", number);
    }

    @Test
    void theServerOfTheReadmeMapsDomainErrors() {
        for (RuntimeException thrown : List.of(new DomainServer.NumberTaken(), new DomainServer.PlanExhausted())) {
            NumbersApi server = new DomainServer(number -> {
                throw thrown;
            });
            int status = server.createMetaNumber(CreateMetaNumberRequest.builder()
                            .name("n")
                            .number("12345678")
                            .metaPhoneId("1")
                            .metaWabaId("2")
                            .metaAccessToken("t")
                            .metaAppSecret("s")
                            .metaAppId("3")
                            .build())
                    .status();
            assertEquals(thrown instanceof DomainServer.NumberTaken ? 409 : 429, status);
        }
    }

    private static String run(Sandbox sandbox) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FirstNumber.class.getName())
                .redirectErrorStream(true);
        process.environment().put("PILOT_STATUS_API_KEY", sandbox.apiKey());
        process.environment().put("PILOT_STATUS_BASE_URL", sandbox.baseUri().toString());
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), output);
        return output;
    }

    private static List<String> find(String regex, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
