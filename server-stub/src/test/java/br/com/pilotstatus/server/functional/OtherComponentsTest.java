package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The application's other components work as before beside the feature. */
class OtherComponentsTest {

    /** A resource that has nothing to do with the stub. */
    @Path("/own")
    public static final class Own {

        @POST
        @Consumes("application/json")
        public String post(Text text) {
            return "got " + text.value();
        }

        @GET
        public void nothing() {}

        @GET
        @Path("numbers")
        public String numbers(
                @QueryParam("whole") @Nullable Integer whole, @QueryParam("small") @DefaultValue("3") int small) {
            return whole + " " + small;
        }
    }

    /** What only {@link OwnReader} can read. */
    public record Text(String value) {}

    /** The application's own idea of JSON. */
    @Provider
    @Consumes("application/json")
    public static final class OwnReader implements MessageBodyReader<Object> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return true;
        }

        @Override
        public Object readFrom(
                Class<Object> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream in)
                throws IOException {
            return new Text(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Compresses whatever goes out. */
    public static final class Zip implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            context.getHeaders().putSingle("Content-Encoding", "gzip");
            GZIPOutputStream zip = new GZIPOutputStream(context.getOutputStream());
            context.setOutputStream(zip);
            context.proceed();
            zip.finish();
        }
    }

    @Test
    void otherResourcesReadTheirJsonThemselvesAndNeedNoCredentials() {
        try (TestServer server = TestServer.with(Bakery.feature(), new Bakery(), new Own(), new OwnReader())) {
            assertEquals(
                    "got {lenient",
                    server.send(RawRequest.post("/own", "{lenient")).body());
            assertEquals(204, server.send(RawRequest.get("/own")).status());
            assertEquals(201, server.send(Bakery.order(Bakery.ORDER)).status());
            assertEquals(400, server.send(Bakery.order("{lenient")).status());
        }
    }

    @Test
    void otherResourcesReadTheirNumbersAsEver() {
        try (TestServer server = TestServer.with(Bakery.feature(), new Bakery(), new Own())) {
            assertEquals(
                    "5 -2",
                    server.send(RawRequest.get("/own/numbers?whole=%2B5&small=-2"))
                            .body());
            assertEquals("null 3", server.send(RawRequest.get("/own/numbers")).body());
            assertEquals(
                    404, server.send(RawRequest.get("/own/numbers?whole=five")).status());
        }
    }

    @Test
    void anInterceptorMayCompressWhatGoesOut() throws IOException {
        try (TestServer server = TestServer.with(Bakery.feature(), new Bakery(), new Zip())) {
            Reply reply = server.send(RawRequest.get("/v1/menu"));
            assertEquals("gzip", reply.header("Content-Encoding"));
            assertEquals(List.of(String.valueOf(reply.content().length)), reply.headers("Content-Length"));
            GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(reply.content()));
            assertEquals("[\"rye-loaf\",\"bun\"]", new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
