package br.com.pilotstatus.client.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.failure.TriedCall;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.request.RequestEntity;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallContextTest {

    @Test
    void theTextFormOfACallHasNoArgumentAndNoKey() {
        Operation<Object> operation =
                Operation.builder("create", "POST", "/widgets/{id}").build();
        Arguments arguments = Arguments.builder()
                .path("id", "s3cret")
                .header("X-Part", "s3cret")
                .build();
        CallContext<Object> call = call(operation, "https://widgets.example", arguments);

        assertEquals(
                "CallContext[RequestOptions[connectTimeout=null, readTimeout=null, totalTimeout=null, maxRetries=null,"
                        + " headers=[X-Trace]]]",
                call.toString());
        assertEquals("create", call.tried(1).toString());
    }

    @Test
    void theAddressShowsNoArgumentThatIsASecretByNameOrByTheDocument() {
        Operation<Object> operation = Operation.builder("find", "GET", "/s/{door}/{token}/{id}?v=1")
                .secrets("door", "room")
                .build();
        Arguments arguments = Arguments.builder()
                .path("door", "s")
                .path("token", "a/b")
                .path("id", "s")
                .query("room", "r1")
                .query("pin", 1234)
                .query("size", 9)
                .query("room", List.of("r2", "r3"))
                .build();
        TriedCall tried = call(operation, "https://s.example/s", arguments).tried(1);

        assertEquals(
                URI.create("https://s.example/s/s/***/***/s?v=1&room=***&pin=***&size=9&room=***&room=***"),
                tried.uri());
        assertEquals("GET https://s.example/s/s/***/***/s", tried.shown());
    }

    private static CallContext<Object> call(Operation<Object> operation, String base, Arguments arguments) {
        return new CallContext<>(
                operation,
                RequestUri.of(URI.create(base), operation, arguments),
                arguments,
                new RequestEntity("s3cret", MediaType.TEXT_PLAIN_TYPE),
                List.of(new Arguments.Pair("Idempotency-Key", "s3cret")),
                "s3cret",
                RequestOptions.builder().header("X-Trace", "s3cret").build(),
                List.of(),
                new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 0, () -> 0),
                2);
    }
}
