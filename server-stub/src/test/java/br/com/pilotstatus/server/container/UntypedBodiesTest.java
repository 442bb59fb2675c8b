package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request without Content-Type, which containers call {@code application/octet-stream}, or anything at all. */
class UntypedBodiesTest {

    static Stream<String> containers() {
        return Containers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void withoutContentThereIsNoBody(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            assertEquals(
                    "nothing", send(host, RawRequest.of("POST", "/probe/note")).body());
            assertEquals(
                    "nothing",
                    send(host, RawRequest.of("POST", "/probe/note").body("")).body());
            assertEquals(
                    "{\"error\":\"The request is not valid: body is required.\"}",
                    send(host, RawRequest.of("POST", "/probe/anything").body(""))
                            .body());
            assertEquals(
                    "text a",
                    send(
                                    host,
                                    RawRequest.of("POST", "/probe/note")
                                            .header("Content-Type", "text/plain")
                                            .body("a"))
                            .body());
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void contentIsRefusedWhereItsTypeIsDeclared(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            assertEquals(
                    "HTTP/1.1 415 Unsupported Media Type",
                    line(send(host, RawRequest.of("POST", "/probe/note").body("a"))));
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void contentIsBytesWhereAnyTypeIsDeclared(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            assertEquals(
                    "bytes a",
                    send(host, RawRequest.of("POST", "/probe/anything").body("a"))
                            .body());
            assertEquals(
                    "bytes a",
                    send(
                                    host,
                                    RawRequest.of("POST", "/probe/anything")
                                            .header("Content-Type", "text/html")
                                            .body("a"))
                            .body());
        }
    }

    private static Reply send(Hosted host, RawRequest request) {
        return request.send(host.port());
    }

    private static String line(Reply reply) {
        return reply.head().lines().findFirst().orElseThrow();
    }
}
