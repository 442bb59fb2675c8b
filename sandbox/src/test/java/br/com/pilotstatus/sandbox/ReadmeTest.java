package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.sandbox.readme.DomainServer;
import br.com.pilotstatus.sandbox.readme.Errors;
import br.com.pilotstatus.sandbox.readme.FirstNumber;
import br.com.pilotstatus.sandbox.readme.Options;
import br.com.pilotstatus.server.api.NumbersApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's Java is the Java of these tests, to the letter, and it runs. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path STUB_README = Path.of("../server-stub/README.md");
    private static final Path SANDBOX_README = Path.of("README.md");
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
        List<String> shown = find(
                "(?s)```java\\n(.*?)\\n```",
                Files.readString(README) + Files.readString(STUB_README) + Files.readString(SANDBOX_README));

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
            assertTrue(run(sandbox).matches("num_[0-9a-f]{32} since 20\\d\\d-.*Z"));
            assertEquals("Not created: Number already exists", run(sandbox));
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
        try (Program program = Program.start(
                FirstNumber.class,
                Map.of(
                        "PILOT_STATUS_API_KEY", sandbox.apiKey(),
                        "PILOT_STATUS_BASE_URL", sandbox.baseUri().toString()))) {
            return program.output();
        }
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
