package br.com.pilotstatus.client.internal.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.client.Entity;
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
        CallContext<Object> call = new CallContext<>(
                operation,
                URI.create("https://widgets.example/widgets/s3cret"),
                arguments,
                Entity.text("s3cret"),
                List.of(new Arguments.Pair("Idempotency-Key", "s3cret")),
                "s3cret",
                RequestOptions.builder().header("X-Trace", "s3cret").build(),
                List.of(),
                new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 0, () -> 0),
                2);

        assertEquals(
                "CallContext[RequestOptions[connectTimeout=null, readTimeout=null, totalTimeout=null, maxRetries=null,"
                        + " headers=[X-Trace]]]",
                call.toString());
        assertEquals("create", call.tried(1).toString());
    }
}
