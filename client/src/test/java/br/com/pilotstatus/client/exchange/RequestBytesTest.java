package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands on the wire, byte for byte. */
class RequestBytesTest {

    @Test
    void aPostIsOneRequestWithItsLengthAndItsKey() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            client.widgets().createWidget("porto", Fixture.request());

            assertEquals("""
                POST /v1/porto/widgets HTTP/1.1
                Accept-Encoding: gzip
                Accept: application/json
                Content-Length: 67
                Content-Type: application/json
                Host: 127.0.0.1:%d
                User-Agent: pilotstatus-java/0.1.0-SNAPSHOT
                x-api-key: ps_live_4f1b

                {"name":"Bracket","number":"5511999999999","secretRecipe":"r3c1p3"}""".formatted(server.port()), sorted(server.request()));
        }
    }

    @Test
    void parametersAreEncodedAndArraysRepeated() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "[]"));
                FixtureClient client = Fixture.client(server)) {
            client.widgets()
                    .listWidgets(
                            "são paulo/{1}%2F",
                            List.of("a&b", "+c", "ü"),
                            7,
                            OffsetDateTime.of(2026, 6, 20, 10, 0, 0, 0, ZoneOffset.ofHours(-3)),
                            "south");

            assertEquals("""
                GET /v1/s%C3%A3o%20paulo%2F%7B1%7D%252F/widgets?label=a%26b&label=%2Bc&label=%C3%BC&limit=7\
                &since=2026-06-20T10%3A00%3A00-03%3A00 HTTP/1.1
                Accept-Encoding: gzip
                Accept: application/json
                Host: 127.0.0.1:PORT
                User-Agent: pilotstatus-java/0.1.0-SNAPSHOT
                x-api-key: ps_live_4f1b
                x-shop-region: south

                """.replace("PORT", "" + server.port()), sorted(server.request()));
        }
    }

    @Test
    void absentParametersAreNotSent() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "[]"));
                FixtureClient client = Fixture.client(server)) {
            client.widgets().listWidgets("porto", null, null, null, null);

            assertEquals(
                    "GET /v1/porto/widgets HTTP/1.1",
                    server.request().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void aPostWithoutABodySaysSo() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.of(202, "", ""));
                FixtureClient client =
                        Fixture.builder(server).shopSignature("s1g&n").build()) {
            client.shops().closeShop("porto");

            assertEquals("""
                POST /v1/shops/porto/close?signature=s1g%26n HTTP/1.1
                Accept-Encoding: gzip
                Accept: application/json
                Content-Length: 0
                Host: 127.0.0.1:PORT
                User-Agent: pilotstatus-java/0.1.0-SNAPSHOT
                x-api-key: ps_live_4f1b

                """.replace("PORT", "" + server.port()), sorted(server.request()));
        }
    }

    @Test
    void theBaseUrlsPathIsKeptAndItsTrailingSlashDropped() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client = Fixture.builder(server)
                        .baseUrl(URI.create(server.url() + "/api/"))
                        .build()) {
            client.widgets().deleteWidget("porto", "w1");

            assertEquals(
                    "DELETE /api/v1/porto/widgets/w1 HTTP/1.1",
                    server.request().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void theUserAgentTakesASuffix() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client =
                        Fixture.builder(server).userAgentSuffix("my-app/1.0").build()) {
            client.widgets().deleteWidget("porto", "w1");

            assertEquals(
                    List.of("User-Agent: pilotstatus-java/0.1.0-SNAPSHOT my-app/1.0"),
                    server.request()
                            .lines()
                            .filter(line -> line.startsWith("User-Agent"))
                            .toList());
        }
    }

    @Test
    void missingArgumentsAndUnsafePathPartsAreRefusedBeforeAnyIo() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "createWidget: request is required",
                    assertThrows(
                                    NullPointerException.class,
                                    () -> client.widgets().createWidget("porto", null))
                            .getMessage());
            for (String shop : List.of("", " ", " \t\n", ".", "..")) {
                assertEquals(
                        "createWidget: shop must not be blank, '.' or '..': it is a part of the path",
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> client.widgets().createWidget(shop, Fixture.request()))
                                .getMessage());
            }
            for (String region : List.of("", " ")) {
                assertEquals(
                        "listWidgets: header x-shop-region must not be blank; leave it out to send none",
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> client.widgets().listWidgets("porto", null, null, null, region))
                                .getMessage());
            }
            assertEquals(
                    "listWidgets: header x-shop-region must be printable ASCII; character 1 isn't",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.widgets()
                                            .listWidgets("porto", null, null, null, "a\r\nx-api-key: other"))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }

    /** Jersey's header map has no order worth a promise. */
    private static String sorted(String request) {
        String[] parts = request.replace("\r\n", "\n").split("\n\n", 2);
        String[] lines = parts[0].split("\n");
        return lines[0] + "\n" + Arrays.stream(lines).skip(1).sorted().collect(Collectors.joining("\n")) + "\n\n"
                + parts[1];
    }
}
