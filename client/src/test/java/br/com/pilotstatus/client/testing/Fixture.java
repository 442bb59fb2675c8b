package br.com.pilotstatus.client.testing;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import java.io.IOException;
import java.time.Duration;

/** Clients and arguments for tests that care for something else. */
public final class Fixture {
    public static final String KEY = "ps_live_4f1b";
    public static final String WIDGET = "{\"id\":\"wgt_01\",\"name\":\"Bracket\"}";
    public static final String CREATED = RawResponses.json(201, WIDGET);

    /** The first call of a JVM loads classes, on a busy machine for tens of seconds. */
    private static final Duration AGES = Duration.ofMinutes(3);

    private Fixture() {}

    /** Makes a first call, for tests whose time-outs are shorter than that takes. */
    public static void loadClasses() throws IOException {
        try (RawServer server = RawServer.responding(CREATED);
                FixtureClient client = client(server)) {
            client.widgets().createWidget("porto", request());
        }
    }

    /** Returns a builder for the server, with a key, timeouts that end a hanging test, and no pauses in fact. */
    public static FixtureClient.Builder builder(RawServer server) {
        return BuilderAccess.hurried(FixtureClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url())
                .connectTimeout(AGES)
                .readTimeout(AGES)
                .totalTimeout(AGES));
    }

    public static FixtureClient client(RawServer server) {
        return builder(server).build();
    }

    public static CreateWidgetRequest request() {
        return CreateWidgetRequest.builder()
                .name("Bracket")
                .number("5511999999999")
                .secretRecipe("r3c1p3")
                .build();
    }
}
