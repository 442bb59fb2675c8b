package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.UnauthorizedException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.ErrorCode;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.Webhooks;
import br.com.pilotstatus.sandbox.http.RecordedRequest;
import br.com.pilotstatus.sandbox.readme.DomainServer;
import br.com.pilotstatus.sandbox.readme.Errors;
import br.com.pilotstatus.sandbox.readme.ErrorsInFront;
import br.com.pilotstatus.sandbox.readme.FirstMessage;
import br.com.pilotstatus.sandbox.readme.Options;
import br.com.pilotstatus.sandbox.readme.Replies;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.api.NumbersApi;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.Test;

/** The README's Java is the Java of these tests, to the letter, and it runs. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path README_PT = Path.of("../README.pt-BR.md");
    private static final Path CLIENT_README = Path.of("../client/README.md");
    private static final Path STUB_README = Path.of("../server-stub/README.md");
    private static final Path SANDBOX_README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/test/java/br/com/pilotstatus/sandbox/readme");

    /** But those of the pages to each other. */
    private static final String LINK = "\\]\\(((?!README)[^)]+)\\)";

    private static final SendMessageRequest REQUEST = SendMessageRequest.builder()
            .destinationNumber("5511988887777")
            .text("Olá!")
            .build();
    private static final byte[] REPLY = """
            {"event":"message.reply","data":{"numberId":"num_01HZX","messageId":null,"id":"msg_reply","fromMe":false,
            "createdAt":"2026-06-20T10:00:00.000Z","from":"+5511988887777","to":"+5511999999999","content":"Oi"}}
            """.getBytes(StandardCharsets.UTF_8);

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
                Files.readString(README)
                        + Files.readString(CLIENT_README)
                        + Files.readString(STUB_README)
                        + Files.readString(SANDBOX_README));

        assertEquals(
                compiled.stream().map(String::stripIndent).sorted().toList(),
                shown.stream().sorted().toList());
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertTrue(Files.readAllLines(README).size() <= 250);
    }

    @Test
    void theFirstExampleRunsAsAProgramThatIsSetUpByTheEnvironment() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            assertTrue(run(sandbox).matches("msg_\\w+ is QUEUED"));
            sandbox.next(402, ErrorResponse.of("Subscribe first"));
            assertEquals("Not sent: Subscribe first", run(sandbox));
        }
    }

    @Test
    void theOptionsErrorsAndFormsOfACallAreAsTheReadmeSays() {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = Options.client(sandbox.baseUri(), sandbox::apiKey);
                PilotStatusClient stranger = Options.client(sandbox.baseUri(), () -> "ps_stranger")) {
            assertTrue(Errors.send(client, REQUEST).startsWith("sent msg_"));
            assertEquals("sendMessage failed with 401", Errors.send(stranger, REQUEST));
            assertEquals(List.of("Ana"), Options.names(client));
            assertEquals("202, replayed: false, then QUEUED", Options.forms(client, REQUEST, REQUEST));
            assertEquals("202, replayed: true, then QUEUED", Options.forms(client, REQUEST, REQUEST));
            sandbox.next(
                    409,
                    ErrorResponse.builder()
                            .error("Unpaid")
                            .code(ErrorCode.NUMBER_BLOCKED)
                            .build());
            assertEquals("pay first", Errors.send(client, REQUEST));
        }
        try (PilotStatusClient alone = PilotStatusClient.builder()
                .baseUrl(nobody())
                .apiKey("ps_x")
                .maxRetries(0)
                .build()) {
            assertEquals("not sent", Errors.send(alone, REQUEST));
        }
    }

    @Test
    void whatTheDocumentDoesNotKnowIsSentAndReceived() {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = sandbox.client()) {
            Options.unknown(client);

            RecordedRequest request = sandbox.requests().get(0);
            assertEquals(
                    "{\"destinationNumber\":\"5511988887777\",\"text\":\"Olá!\",\"preview\":true}", request.body());
            assertEquals("previews", request.headers().get("x-beta"));
        }
    }

    @Test
    void aKeyIsAskedForOnceACallInTheThreadThatCalls() {
        ThreadLocal<String> current = new ThreadLocal<>();
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = PilotStatusClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(current::get)
                        .build()) {
            current.set(sandbox.apiKey());
            client.leads().listLeads();
            current.set("ps_of_another_account");
            assertThrows(UnauthorizedException.class, () -> client.leads().listLeads());
            assertEquals(2, sandbox.requests().size());
        }
    }

    @Test
    void theJavadocBeginsWithJavaOfTheReadme() throws IOException {
        String readme = Files.readString(README);
        for (String module : List.of("client", "model", "server-stub", "sandbox")) {
            Path overview = Path.of("src/main/javadoc/pilotstatus-" + module + ".html");
            List<String> blocks = find("(?s)<pre><code>(.*?)</code></pre>", Files.readString(overview));
            assertEquals(1, blocks.size(), overview::toString);
            String java = blocks.get(0)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#64;", "@")
                    .replace("&amp;", "&");
            assertTrue(readme.contains("```java\n" + java + "\n```"), overview::toString);
        }
    }

    @Test
    void theReadmeInPortugueseHasTheSameBlocksSectionsAndLinks() throws IOException {
        String english = Files.readString(README);
        String portuguese = Files.readString(README_PT);

        assertEquals(find("(?s)(```\\w+\\n.*?\\n```)", english), find("(?s)(```\\w+\\n.*?\\n```)", portuguese));
        assertEquals(find("(?m)^(#+) ", withoutBlocks(english)), find("(?m)^(#+) ", withoutBlocks(portuguese)));
        assertEquals(
                find(LINK, english).stream().sorted().toList(),
                find(LINK, portuguese).stream().sorted().toList());
        assertEquals(
                find("`([^`\n]+)`", withoutBlocks(english)).stream()
                        .sorted()
                        .distinct()
                        .toList(),
                find("`([^`\n]+)`", withoutBlocks(portuguese)).stream()
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static String withoutBlocks(String page) {
        return page.replaceAll("(?s)```\\w+\\n.*?\\n```", "");
    }

    @Test
    void aReplyIsReceivedAndAnsweredOnce() throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = sandbox.client()) {
            WebhookEvent reply = Webhooks.parse(REPLY, Webhooks.sign(REPLY, "any"), "any");
            Server receiver = serve(Replies.application(client, sandbox.webhookSecret()));
            try {
                URI address = receiver.getURI().resolve("/hooks/pilot-status");
                assertEquals(200, sandbox.deliver(reply, address).statusCode());
                assertEquals(200, sandbox.deliver(reply, address).statusCode());
            } finally {
                receiver.stop();
            }
            List<String> keys = sandbox.requests().stream()
                    .map(request -> request.headers().get("Idempotency-Key"))
                    .toList();
            assertEquals(List.of(reply.deduplicationKey(), reply.deduplicationKey()), keys);
            assertTrue(reply.deduplicationKey().contains("msg_reply"), reply::deduplicationKey);
        }
    }

    /** An address where somebody was until a moment ago. */
    private static URI nobody() {
        try (Sandbox sandbox = Sandbox.start()) {
            return sandbox.baseUri();
        }
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

    @Test
    void whatServletAndServerRefuseIsTheDocumentsError() throws Exception {
        PilotStatusFeature feature = new PilotStatusFeature(
                FixedKeys.builder().accept("apiKey", "ps_key", "me").build());
        ServletContextHandler servlets = new ServletContextHandler();
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ErrorsInFront.add(server, servlets, feature);
        serve(server, new ResourceConfig().register(feature), servlets);
        try {
            // The second comes no farther than the server.
            for (String target : List.of("/any", "/%FF")) {
                HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(server.getURI().resolve(target))
                                        .header("Content-Type", "json")
                                        .method("PATCH", HttpRequest.BodyPublishers.ofString("{}"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                assertEquals(400, reply.statusCode());
                assertEquals(
                        feature.errorMediaType(),
                        reply.headers().firstValue("Content-Type").orElseThrow());
                assertArrayEquals(feature.errorBody(400), reply.body());
            }
        } finally {
            server.stop();
        }
    }

    private static Server serve(ResourceConfig application) throws Exception {
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        serve(server, application, new ServletContextHandler());
        return server;
    }

    private static void serve(Server server, ResourceConfig application, ServletContextHandler servlets)
            throws Exception {
        servlets.addServlet(new ServletHolder(new ServletContainer(application)), "/*");
        server.setHandler(servlets);
        server.start();
    }

    private static String run(Sandbox sandbox) throws Exception {
        try (Program program = Program.start(
                FirstMessage.class,
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
