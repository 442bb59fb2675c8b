package br.com.pilotstatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What comes and goes with a call. */
class ValuesTest {

    @Test
    void headersDisregardCaseAndKeepOrder() {
        Headers headers = Headers.of(Map.of("Set-Cookie", List.of("a=s3cret", "b=2")));
        assertEquals(Optional.of("a=s3cret"), headers.first("set-cookie"));
        assertEquals(List.of("a=s3cret", "b=2"), headers.all("SET-COOKIE"));
        assertEquals(List.of("a=s3cret", "b=2"), headers.asMap().get("set-COOKIE"));
        assertEquals(List.of(), headers.all("absent"));
        assertEquals("Headers[Set-Cookie]", headers.toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> headers.all("set-cookie").add("c"));
    }

    @Test
    void responsesAndOptionsShowNoValues() {
        assertEquals(
                "ApiResponse[status=200, attempts=2]",
                ApiResponse.of(200, Headers.of(Map.of()), "s3cret", 2).toString());
        RequestOptions options = RequestOptions.builder()
                .readTimeout(Duration.ofSeconds(1))
                .maxRetries(0)
                .header("X-Trace", "s3cret")
                .build();
        assertEquals(
                "RequestOptions[connectTimeout=null, readTimeout=PT1S, totalTimeout=null, maxRetries=0, "
                        + "headers=[X-Trace]]",
                options.toString());
        assertEquals(OptionalInt.of(0), options.maxRetries());
        assertEquals(List.of("s3cret"), options.headers().get("x-trace"));
    }

    @Test
    void optionsRefuseHeadersThatAreTheClientsOwn() {
        RequestOptions.Builder builder = RequestOptions.builder();
        assertEquals(
                "header content-LENGTH can only be set by the client",
                assertThrows(IllegalArgumentException.class, () -> builder.header("content-LENGTH", "1"))
                        .getMessage());
        assertEquals(
                "header X must be printable ASCII; character 1 isn't",
                assertThrows(IllegalArgumentException.class, () -> builder.header("X", "a\nb"))
                        .getMessage());
    }
}
