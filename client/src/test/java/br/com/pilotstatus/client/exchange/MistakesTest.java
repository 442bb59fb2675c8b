package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a caller does wrong is said before anything is sent. */
class MistakesTest {

    @Test
    void whatIsNoComponentIsNotRegistered() {
        FixtureClient.Builder builder = FixtureClient.builder();
        String end = " is no JAX-RS feature, client filter, interceptor, entity provider or context resolver";
        assertEquals("register: java.lang.String" + end, refusal(() -> builder.register("x")));
        assertEquals("register: java.lang.Thread" + end, refusal(() -> builder.register(Thread.class)));
    }

    @Test
    void aPropertyThatTheDocumentNamesIsSetByItsOwnMethodOnly() {
        CreateWidgetRequest.Builder builder = CreateWidgetRequest.builder();
        assertEquals(
                "CreateWidgetRequest: name has a method of its own; additionalProperty is for what the document does not"
                        + " name",
                refusal(() -> builder.additionalProperty("name", "x")));
    }

    @Test
    void aCredentialAndATypeThatTheDocumentTellsAreNoHeadersOfACall() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "createWidget: header X-API-Key is a credential; set it on the builder of FixtureClient",
                    refusal(() ->
                            client.widgets().createWidget("porto", Fixture.request(), header("X-API-Key", "s3cret"))));
            assertEquals(
                    "createWidget: header authorization is a credential; set it on the builder of FixtureClient",
                    refusal(() -> client.widgets()
                            .createWidget("porto", Fixture.request(), header("authorization", "s3cret"))));
            assertEquals(
                    "createWidget: header content-type can only be set by the client, which sends application/json",
                    refusal(() -> client.widgets()
                            .createWidget("porto", Fixture.request(), header("content-type", "application/json"))));
            assertEquals(
                    "getWidget: header Content-Type can only be set by the client, which sends no body",
                    refusal(() -> client.widgets().getWidget("porto", "w1", header("Content-Type", "text/plain"))));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aModelThatCameThroughJacksonIsCheckedBeforeItIsSent() throws Exception {
        ObjectMapper theirs = new ObjectMapper();
        CreateWidgetRequest poor =
                theirs.readValue("{\"name\":\"!\",\"secretRecipe\":\"r\"}", CreateWidgetRequest.class);
        CreateWidgetRequest good = theirs.readValue(
                "{\"name\":\"B\",\"number\":\"5511999999999\",\"secretRecipe\":\"r\"}", CreateWidgetRequest.class);
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "createWidget: CreateWidgetRequest: number is required; name must match ^[A-Za-z0-9 ]+$",
                    refusal(() -> client.widgets().createWidget("porto", poor)));
            assertEquals(0, server.connections());
            assertEquals("wgt_01", client.widgets().createWidget("porto", good).id());
        }
    }

    private static RequestOptions header(String name, String value) {
        return RequestOptions.builder().header(name, value).build();
    }

    private static String refusal(Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
