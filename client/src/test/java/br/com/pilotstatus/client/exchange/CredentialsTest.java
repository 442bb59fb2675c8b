package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Alternatives send one, AND sends all, no security sends none. */
class CredentialsTest {

    @Test
    void theAlternativeThatWasSetIsSent() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = FixtureClient.builder()
                        .baseUrl(server.url())
                        .apiKeyId("key_01")
                        .build()) {
            client.widgets().createWidget("porto", Fixture.request());
            assertEquals(List.of("x-api-key-id: key_01"), keys(server.request()));
        }
    }

    @Test
    void twoAlternativesAtOnceAreRefusedWhenBuilt() {
        FixtureClient.Builder builder =
                FixtureClient.builder().apiKey("secret-one").apiKeyId("secret-two");
        assertEquals(
                "FixtureClient: set apiKey or apiKeyId, not both: they are alternatives",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void noneAtAllIsRefusedWhenBuilt() {
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals(
                "FixtureClient has no credentials; set apiKey or apiKeyId or shopSignature or accessToken, or "
                        + "PILOT_STATUS_API_KEY or PILOT_STATUS_API_KEY_ID or PILOT_STATUS_SHOP_SIGNATURE or "
                        + "PILOT_STATUS_ACCESS_TOKEN and use fromEnv()",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void bothOfAnAndAreSent() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.of(202, "", ""));
                FixtureClient client =
                        Fixture.builder(server).shopSignature("s1").build()) {
            client.shops().closeShop("porto");
            assertEquals(
                    "POST /v1/shops/porto/close?signature=s1 HTTP/1.1",
                    server.request().lines().findFirst().orElseThrow());
            assertEquals(List.of("x-api-key: " + Fixture.KEY), keys(server.request()));
        }
    }

    @Test
    void anOperationWhoseCredentialsAreIncompleteIsRefusedBeforeAnyIo() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.of(202, "", ""));
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "closeShop needs apiKey and shopSignature; set it on the builder of FixtureClient",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.shops().closeShop("porto"))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void anOperationWithoutSecurityGetsNoKey() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "{\"total\":0}"));
                FixtureClient client =
                        Fixture.builder(server).accessToken("tok").build()) {
            client.shops().listShops();
            assertEquals(List.of(), keys(server.request()));
            assertFalse(server.request().contains(Fixture.KEY));
        }
    }

    @Test
    void aBearerTokenStandsInAuthorization() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client =
                        Fixture.builder(server).accessToken("tok").build()) {
            client.shops().signOut();
            assertEquals(List.of("Authorization: Bearer tok"), keys(server.request()));
        }
    }

    @Test
    void whereCredentialsAreOptionalTheyAreSentIfTheyAreSet() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "{}"));
                FixtureClient with = Fixture.builder(server).accessToken("tok").build();
                FixtureClient without = Fixture.client(server)) {
            with.shops().getSession();
            without.shops().getSession();
            assertEquals(
                    List.of("Authorization: Bearer tok"), keys(server.requests().get(0)));
            assertEquals(List.of(), keys(server.requests().get(1)));
        }
    }

    @Test
    void aSupplierIsAskedOnceACall() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = FixtureClient.builder()
                        .baseUrl(server.url())
                        .apiKey(() -> "key-" + asked.incrementAndGet())
                        .build()) {
            assertEquals(0, asked.get());
            client.widgets().createWidget("porto", Fixture.request());
            client.widgets().createWidget("porto", Fixture.request());
            assertEquals(List.of("x-api-key: key-1"), keys(server.requests().get(0)));
            assertEquals(List.of("x-api-key: key-2"), keys(server.requests().get(1)));
        }
    }

    @Test
    void aSuppliersUnusableKeyIsRefusedBeforeAnyIo() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = FixtureClient.builder()
                        .baseUrl(server.url())
                        .apiKey(() -> "sec\nret")
                        .build()) {
            assertEquals(
                    "apiKey has white space at character 4 of 7; copy it again",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.widgets().createWidget("porto", Fixture.request()))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }

    private static List<String> keys(String request) {
        return request.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("x-api-key") || line.startsWith("Authorization"))
                .toList();
    }
}
