package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exception tells in one line why a call failed, where, and nothing that is secret. */
class ExceptionMessagesTest {

    @Test
    void anErrorIsToldWithTheServersOwnSentenceAndTheAddress() throws Exception {
        try (RawServer server = RawServer.responding(
                        RawResponses.json(409, "{\"error\":\"Number already exists\",\"code\":\"X\"}"));
                FixtureClient client = Fixture.client(server)) {
            PilotStatusException e = assertThrows(
                    PilotStatusException.class, () -> client.widgets().createWidget("porto", Fixture.request()));

            assertEquals(
                    "createWidget: 409 Conflict: Number already exists (POST " + server.url() + "/v1/porto/widgets)",
                    e.getMessage());
            assertEquals(URI.create(server.url() + "/v1/porto/widgets"), e.uri());
        }
    }

    @Test
    void aCallThatWasNotSentTellsTheAddressToo() throws Exception {
        RawServer server = RawServer.responding("");
        server.close();
        try (FixtureClient client = Fixture.builder(server).maxRetries(0).build()) {
            PilotStatusException e = assertThrows(
                    PilotStatusException.class, () -> client.widgets().getWidget("porto", "w 1"));

            assertEquals(
                    "getWidget: nothing was sent: could not connect to 127.0.0.1:" + server.port()
                            + ": Connection refused (GET " + server.url() + "/v1/porto/widgets/w%201)",
                    e.getMessage());
            assertEquals(URI.create(server.url() + "/v1/porto/widgets/w%201"), e.uri());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"message\":\"Taken.\",\"error\":\"conflict\"} | : Taken",
                "application/json | {\"error\":\"invalid_grant\",\"error_description\":\"Expired\"} | : Expired",
                "application/json | {\"error\":{\"code\":7,\"message\":\"Taken\"}} | : Taken",
                "application/json | {\"errors\":[{\"detail\":\"First\"},{\"detail\":\"Second\"}]} | : First",
                "application/json | \"Taken\" | : Taken",
                "application/problem+json | {\"type\":\"about:blank\",\"title\":\"No\",\"detail\":\"Taken\"} | : Taken",
                "text/plain | Taken | : Taken",
                "application/json | {\"error\":\"Conflict\"} | ``",
                "application/json | {\"error\":\"two\\nlines\\u2028and \\u202emore\"} | : two lines and more",
                "application/json | {\"error\":\"half | ``",
                "application/json | {\"code\":\"X\"} | ``",
                "application/json | {\"error\":5} | ``",
                "text/html | <h1>Taken</h1> | ``",
                "garbage | {\"error\":\"Taken\"} | ``"
            })
    void theSentenceIsWhereServersPutIt(String type, String body, String told) throws Exception {
        assertEquals(
                "createWidget: 409 Conflict" + told,
                told(RawResponses.of(409, "Content-Type: " + type + "\r\n", body)));
    }

    @Test
    void aLongSentenceIsCut() throws Exception {
        assertEquals(
                "createWidget: 409 Conflict: " + "x".repeat(200) + "…",
                told(RawResponses.json(409, "{\"error\":\"" + "x".repeat(50_000) + "\"}")));
        assertEquals(
                "createWidget: 409 Conflict: " + "\ud83d\ude00".repeat(200) + "…",
                told(RawResponses.json(409, "{\"error\":\"" + "\ud83d\ude00".repeat(300) + "\"}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the key ps_live_4f1b is unknown | the key *** is unknown",
                "secretRecipe r3c1p3 is weak | secretRecipe *** is weak",
                "trace s-e-n-t-i-n-e-l is known | trace *** is known",
                "use Bearer abc.def.ghi instead | use Bearer *** instead",
                "new token: abc-def | new token: ***",
                "use Basic dXNlcjpwYXNz instead | use Basic *** instead",
                "the Basic plan has none, and basic subscription. | the Basic plan has none, and basic subscription",
                "the basic subscription has no calls | the basic subscription has no calls",
                "number 5511999999999 exists | number 5511999999999 exists"
            })
    void whatIsSecretInTheSentenceIsMasked(String words) throws Exception {
        String said = words.split(" \\| ", -1)[0];
        String shown = words.split(" \\| ", -1)[1];
        assertEquals(
                "createWidget: 409 Conflict: " + shown, told(RawResponses.json(409, "{\"error\":\"" + said + "\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://elsewhere.example/v2/x?key=s#f | : redirects to https://elsewhere.example/v2/x, which is not followed",
                "https://u:p@elsewhere.example:8443/ | : redirects to https://elsewhere.example:8443/, which is not followed",
                "//elsewhere.example/ | : redirects to http://elsewhere.example/, which is not followed",
                "file:///etc/passwd | ``",
                ":: | ``"
            })
    void aRedirectTellsWhereTo(String location, String told) throws Exception {
        assertEquals(
                "createWidget: 302 Found" + told, told(RawResponses.of(302, "Location: " + location + "\r\n", "")));
    }

    private static String told(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client = Fixture.client(server)) {
            return Told.by(assertThrows(
                    PilotStatusException.class,
                    () -> client.widgets()
                            .createWidget(
                                    "porto",
                                    Fixture.request(),
                                    RequestOptions.builder()
                                            .header("X-Trace", "s-e-n-t-i-n-e-l")
                                            .build())));
        }
    }
}
