package br.com.pilotstatus.client.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.fixture.error.ApiException;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.settings.BaseUrl;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.client.internal.spec.OperationBuilder;
import br.com.pilotstatus.client.internal.spec.SecurityScheme;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operation that has a server of its own, beside one at the document's. */
class OwnServerTest {
    private static final String KEY = "ps_live_4f1b";

    private final ClientSettings settings = new ClientSettings();
    private RawServer first;
    private RawServer own;

    @BeforeEach
    void start() throws IOException {
        first = RawServer.responding(RawResponses.empty(204));
        own = RawServer.responding(RawResponses.empty(204));
        settings.baseUrl = BaseUrl.check(first.url());
        settings.maxRetries = 0;
        settings.credentials.put("apiKey", () -> KEY);
    }

    @AfterEach
    void stop() throws IOException {
        first.close();
        own.close();
    }

    @Test
    void itIsCalledThere() {
        upload(false);

        assertTrue(own.request().startsWith("POST /v1/files HTTP/1.1\r\nHost: 127.0.0.1:" + own.port() + "\r\n"));
        assertEquals(0, first.connections());
    }

    @Test
    void anAddressGivenByTheCallerIsForAllOperations() {
        settings.baseUrlGiven = true;

        upload(true);

        assertTrue(first.request().startsWith("POST /files HTTP/1.1\r\n"));
        assertTrue(first.request().contains("\r\nx-api-key: " + KEY + "\r\n"));
        assertEquals(0, own.connections());
    }

    @Test
    void noCredentialGoesThereUnlessTheCallerHasSaidSo() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> upload(true));

        assertEquals(
                "upload is served at http://127.0.0.1:" + own.port()
                        + ", where no credential goes unless you say so: call allowCredentialsTo(URI.create(\"http://127.0.0.1:"
                        + own.port() + "\")) on the builder of FilesClient, or set baseUrl for all operations",
                refused.getMessage());
        assertEquals(0, own.connections());
        assertEquals(0, first.connections());
    }

    @Test
    void aCredentialGoesWhereTheCallerHasAllowedIt() {
        settings.credentialOrigins.add(Origin.of(own.url()));

        upload(true);

        assertTrue(own.request().contains("\r\nx-api-key: " + KEY + "\r\n"));
    }

    @Test
    void aRedirectFromThereIsNotFollowed() throws IOException {
        own.close();
        own = RawServer.responding(RawResponses.of(307, "Location: " + first.url() + "/files\r\n", ""));

        HttpStatusException thrown = assertThrows(HttpStatusException.class, () -> upload(false));

        assertEquals(307, thrown.status());
        assertEquals(0, first.connections());
    }

    @Test
    void itsServerIsNotCalledInClearText() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> upload(false, "http://files.example/v1"));

        assertEquals(
                "upload is served at http://files.example, which is not encrypted; set baseUrl", refused.getMessage());
        assertEquals(0, first.connections());
    }

    private void upload(boolean withKey) {
        upload(withKey, own.url() + "/v1");
    }

    private void upload(boolean withKey, String server) {
        ClientSpec spec = ClientSpec.builder("FilesClient")
                .server(server)
                .securityScheme(SecurityScheme.apiKey("apiKey", SecurityScheme.Location.HEADER, "x-api-key"))
                .errors(ApiException::of)
                .build();
        OperationBuilder<Void> operation = Operation.<Void>builder("upload", "POST", "/files")
                .server(server)
                .returnsNothing(204);
        if (withKey) {
            operation.security("apiKey");
        }
        try (Transport transport = Transport.open(spec, settings)) {
            transport.prepare(operation.build()).call(Arguments.builder().build(), RequestOptions.none());
        }
    }
}
