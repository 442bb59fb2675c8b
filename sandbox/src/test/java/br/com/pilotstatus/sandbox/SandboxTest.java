package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.BadRequestException;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.client.error.UnauthorizedException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SandboxTest {

    private static final String NUMBER = "+5511988887777";

    private final Sandbox sandbox = Sandbox.start();
    private final PilotStatusClient client = client(sandbox.apiKey());

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    @Test
    void aNumberIsCreatedAndKept() {
        OffsetDateTime before = OffsetDateTime.now().minusSeconds(1);

        CreateMetaNumberResponse created = client.numbers().createMetaNumber(request(NUMBER));

        assertEquals("5511988887777", created.number().number());
        assertEquals("Atendimento", created.number().name());
        assertEquals("1", created.number().metaPhoneId());
        assertEquals("META", created.number().provider());
        assertEquals(
                URI.create("https://webhook.pilotstatus.com.br/meta"),
                created.webhook().url());
        assertFalse(created.number().createdAt().isBefore(before));
        assertEquals(created.number().id(), sandbox.created().get(0).number().id());
    }

    @Test
    void everyNumberHasItsOwnIdAndVerifyToken() {
        CreateMetaNumberResponse first = client.numbers().createMetaNumber(request("11111111"));
        CreateMetaNumberResponse second = client.numbers().createMetaNumber(request("22222222"));

        assertNotEquals(first.number().id(), second.number().id());
        assertNotEquals(first.webhook().verifyToken(), second.webhook().verifyToken());
    }

    @Test
    void aNumberThatExistsIsAConflictWithOrWithoutPlus() {
        client.numbers().createMetaNumber(request(NUMBER));

        ConflictException refused = assertThrows(
                ConflictException.class, () -> client.numbers().createMetaNumber(request(NUMBER.substring(1))));

        assertEquals("Number already exists", refused.error().error());
        assertEquals(1, sandbox.created().size());
    }

    @Test
    void anUnknownKeyIsRefused() {
        try (PilotStatusClient stranger = client("ps_unknown")) {
            assertThrows(UnauthorizedException.class, () -> stranger.numbers().createMetaNumber(request(NUMBER)));
        }
        assertEquals(0, sandbox.created().size());
    }

    @Test
    void theKeyIdIsAsGoodAsTheKey() {
        try (PilotStatusClient byId = PilotStatusClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKeyId(sandbox.apiKeyId())
                .build()) {
            assertEquals(
                    "5511988887777",
                    byId.numbers().createMetaNumber(request(NUMBER)).number().number());
        }
    }

    @Test
    void aBlankNameIsABadRequest() {
        BadRequestException refused = assertThrows(
                BadRequestException.class,
                () -> client.numbers()
                        .createMetaNumber(request(NUMBER).toBuilder().name(" ").build()));

        assertEquals(ErrorCode.VALIDATION_ERROR, refused.error().code());
    }

    @Test
    void aBadBodyIsABadRequestThatNamesWhatIsMissing() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        Requests.post(
                                sandbox.baseUri(),
                                sandbox.apiKey(),
                                "{\"name\":\"n\",\"number\":\"12345678\",\"metaPhoneId\":\"1\","
                                        + "\"metaWabaId\":\"2\",\"metaAccessToken\":\"t\",\"metaAppSecret\":\"s\"}"),
                        HttpResponse.BodyHandlers.ofString());

        assertEquals(400, answer.statusCode());
        assertEquals("{\"error\":\"The request is not valid: metaAppId is required.\"}", answer.body());
    }

    /** Which asks to go on in HTTP/2, in the headers of its first request. */
    @Test
    void itAnswersPostsOfTheClientOfTheJdkAsItComes() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(Requests.post(sandbox.baseUri(), sandbox.apiKey()), HttpResponse.BodyHandlers.ofString());

        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(1, sandbox.created().size());
    }

    @Test
    void aMalformedAddressIsABadRequestInTheDeclaredShape() throws Exception {
        for (String target : new String[] {"/v1/%zz", "/%"}) {
            try (Socket socket = new Socket("127.0.0.1", sandbox.baseUri().getPort())) {
                socket.getOutputStream()
                        .write(("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
                assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\ncontent-type: application/json"), answer);
                assertTrue(answer.contains("{\"error\":\"The request is not valid HTTP.\"}"), answer);
            }
        }
    }

    @Test
    void whatTheServletRefusesByItselfIsTheDocumentsErrorToo() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", sandbox.baseUri().getPort())) {
            socket.getOutputStream()
                    .write(("POST /v1/numbers/meta HTTP/1.1\r\nHost: a\r\nContent-Type: application/\r\n"
                                    + "Content-Length: 2\r\nConnection: close\r\n\r\n{}")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\ncontent-type: application/json\r"), answer);
            assertTrue(answer.endsWith("\r\n\r\n{\"error\":\"The request is not valid.\"}"), answer);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidWithTheRemedy() {
        int taken = sandbox.baseUri().getPort();

        assertEquals(
                "The sandbox cannot listen on 127.0.0.1:" + taken + "; choose another --port, or 0 for a free one",
                assertThrows(
                                IllegalStateException.class,
                                () -> Sandbox.builder().port(taken).start())
                        .getMessage());
    }

    @Test
    void anAddressOfIpv6IsPartOfAnUri() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            assertTrue(socket.isBound());
        } catch (IOException none) {
            Assumptions.abort("This machine has no IPv6: " + none.getMessage());
        }
        try (Sandbox here = Sandbox.builder().host("::1").start();
                PilotStatusClient caller = here.client()) {
            assertEquals("[::1]", here.baseUri().getHost());
            assertEquals(1, caller.numbers().listNumbers().size());
        }
    }

    @Test
    void theDemoShowsASuccessAndThreeRefusalsAndNoSecret() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Demo.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        String text = out.toString(StandardCharsets.UTF_8);
        for (String line : new String[] {
            "201 ", "401      UnauthorizedException", "409      ConflictException", "400      BadRequestException"
        }) {
            assertEquals(1, text.lines().filter(each -> each.startsWith(line)).count(), text);
        }
        for (String secret : new String[] {"EAAG-demo", "a1b2c3-demo", "ps_sandbox", "ps_meta_verify"}) {
            assertFalse(text.contains(secret), text);
        }
    }

    private PilotStatusClient client(String key) {
        return PilotStatusClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(key)
                .build();
    }

    private static CreateMetaNumberRequest request(String number) {
        return Requests.createNumber("Atendimento", number);
    }
}
