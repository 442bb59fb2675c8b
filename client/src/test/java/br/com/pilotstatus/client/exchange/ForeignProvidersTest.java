package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

/** Nobody's provider reads or writes our bodies, whatever it claims and however near it is. */
class ForeignProvidersTest {

    @Test
    void requestsAndResponsesAreOurs() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = client(server)) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
            assertTrue(
                    server.request()
                            .endsWith(
                                    "{\"name\":\"Bracket\",\"number\":\"5511999999999\",\"secretRecipe\":\"r3c1p3\"}"),
                    server.request());
        }
    }

    @Test
    void errorsAreOurs() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(409, "{\"error\":\"taken\"}"));
                FixtureClient client = client(server)) {
            ConflictException conflict = assertThrows(
                    ConflictException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertEquals("{\"error\":\"taken\"}", conflict.rawBody());
        }
    }

    private static FixtureClient client(RawServer server) {
        return Fixture.builder(server)
                .register(new OfAll())
                .register(new OfAModel())
                .register(new OfBytes())
                .build();
    }

    private abstract static class Foreign<T> implements MessageBodyReader<T>, MessageBodyWriter<T> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public T readFrom(
                Class<T> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream in)
                throws IOException {
            throw new IOException("a foreign reader was asked");
        }

        @Override
        public void writeTo(
                T value,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            out.write('?');
        }
    }

    /** As JSON modules do. */
    @Priority(1)
    @Consumes("*/*")
    @Produces("*/*")
    private static final class OfAll extends Foreign<Object> {}

    /** Of a model and nothing else. */
    @Priority(1)
    @Consumes("application/json")
    @Produces("application/json")
    private static final class OfAModel extends Foreign<CreateWidgetRequest> {}

    /** Of what is bytes already. */
    @Priority(1)
    private static final class OfBytes extends Foreign<byte[]> {}
}
