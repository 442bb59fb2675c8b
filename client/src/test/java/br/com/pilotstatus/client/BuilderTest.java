package br.com.pilotstatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder takes and refuses. */
class BuilderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://widgets.example",
                "HTTPS://widgets.example:8443/api/",
                "http://localhost:1",
                "http://127.9.9.9",
                "http://[::1]:8080/"
            })
    void httpsAndLoopbackAreTaken(String url) {
        FixtureClient.builder().apiKey("k").baseUrl(URI.create(url)).build().close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://widgets.example | baseUrl must begin with https://, or credentials would be sent unencrypted to widgets.example; "
                        + "http:// is for localhost, 127.0.0.1 and [::1]",
                "http://127.0.0.1.evil.example | baseUrl must begin with https://, or credentials would be sent unencrypted to "
                        + "127.0.0.1.evil.example; http:// is for localhost, 127.0.0.1 and [::1]",
                "ftp://widgets.example | baseUrl must begin with https://",
                "widgets.example | baseUrl must begin with https://",
                "https://user:pa55@widgets.example | baseUrl must have no user or password",
                "https://widgets.example?x=1 | baseUrl must have no query and no fragment",
                "https://widgets.example#x | baseUrl must have no query and no fragment",
                "https:///v1 | baseUrl must have a host name or address, and a port from 1 to 65535",
                "https://widgets.example:70000 | baseUrl must have a host name or address, and a port from 1 to 65535"
            })
    void otherAddressesAreRefused(String url, String message) {
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> builder.baseUrl(URI.create(url)))
                        .getMessage());
    }

    @Test
    void unusableKeysAreRefusedWithoutBeingShown() {
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals("apiKey must not be blank", refusal(() -> builder.apiKey("  ")));
        assertEquals(
                "apiKey has white space at character 7 of 7; copy it again", refusal(() -> builder.apiKey("s3cret\n")));
        assertEquals(
                "apiKey has a control character at character 3 of 4; copy it again",
                refusal(() -> builder.apiKey("s3\u0000c")));
        assertEquals(
                "apiKey has a non-ASCII character at character 1 of 4; copy it again",
                refusal(() -> builder.apiKey("\u00e9s3c")));
        assertEquals("apiKey must not be null", refusal(() -> builder.apiKey((String) null)));
    }

    @Test
    void limitsAreChecked() {
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals(
                "readTimeout must be from 1 ms to 24 days; it is PT0S",
                refusal(() -> builder.readTimeout(Duration.ZERO)));
        assertEquals("maxRetries must be from 0 to 10; it is -1", refusal(() -> builder.maxRetries(-1)));
        assertEquals(
                "maxResponseBytes must be from 1 to 2147483631; it is 0", refusal(() -> builder.maxResponseBytes(0)));
        assertEquals(
                "header User-Agent must be printable ASCII; character 1 isn't",
                refusal(() -> builder.userAgentSuffix("a\nb")));
    }

    @Test
    void nullIsRefusedWithASentence() {
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals("baseUrl must not be null", nullRefusal(() -> builder.baseUrl(null)));
        assertEquals("readTimeout must not be null", nullRefusal(() -> builder.readTimeout(null)));
        assertEquals("proxy must not be null", nullRefusal(() -> builder.proxy(null)));
        assertEquals("sslContext must not be null", nullRefusal(() -> builder.sslContext(null)));
        assertEquals("userAgentSuffix must not be null", nullRefusal(() -> builder.userAgentSuffix(null)));
        assertEquals("component must not be null", nullRefusal(() -> builder.register(null)));
    }

    @Test
    void aProxysUserIsChecked() {
        InetSocketAddress proxy = new InetSocketAddress("127.0.0.1", 3128);
        FixtureClient.Builder builder = FixtureClient.builder();
        assertEquals(
                "the proxy's user must not be empty and must have no colon",
                refusal(() -> builder.proxy(proxy, "a:b", "c")));
        assertEquals(
                "the proxy's user and password must have no control characters",
                refusal(() -> builder.proxy(proxy, "a", "s3cret\n")));
    }

    @Test
    void theEnvironmentGivesKeyAndAddress() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = withEnvironment(Map.of(
                                "PILOT_STATUS_API_KEY_ID",
                                "key_from_env",
                                "PILOT_STATUS_API_KEY",
                                "",
                                "PILOT_STATUS_BASE_URL",
                                server.url() + "/"))
                        .fromEnv()
                        .build()) {
            client.widgets().createWidget("porto", Fixture.request());
            assertTrue(server.request().contains("\r\nx-api-key-id: key_from_env\r\n"));
        }
    }

    @Test
    void anUnusableEnvironmentNamesTheVariable() {
        assertEquals(
                "PILOT_STATUS_API_KEY: apiKey has white space at character 2 of 3; copy it again",
                refusal(() ->
                        withEnvironment(Map.of("PILOT_STATUS_API_KEY", "a b")).fromEnv()));
        assertEquals(
                "PILOT_STATUS_BASE_URL: baseUrl must begin with https://",
                refusal(() -> withEnvironment(Map.of("PILOT_STATUS_BASE_URL", "ftp://x"))
                        .fromEnv()));
        assertEquals(
                "PILOT_STATUS_BASE_URL must be a URL that begins with https://: Illegal character in authority",
                refusal(() -> withEnvironment(Map.of("PILOT_STATUS_BASE_URL", "https://u:s3 cret@x"))
                        .fromEnv()));
    }

    private static FixtureClient.Builder withEnvironment(Map<String, String> variables) {
        ClientBuilder<FixtureClient.Builder> builder = FixtureClient.builder();
        return builder.environment(variables::get);
    }

    private static String nullRefusal(Executable action) {
        return assertThrows(NullPointerException.class, action).getMessage();
    }

    private static String refusal(Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
