package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NullTest {

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void nullCountsAsMissing() {
        assertRefused(Bakery.order(Bakery.ORDER.replace("\"Rosa\"", "null")), "customer is required");
    }

    @Test
    void nullAmongItemsCountsAsMissing() {
        assertRefused(Bakery.order(Bakery.ORDER.replace("\"lines\":[", "\"lines\":[null,")), "lines[0] is required");
    }

    @Test
    void whatMayBeLeftOutMayStillNotBeNull() {
        assertRefused(
                Bakery.order(Bakery.ORDER
                        .replace("\"at\":\"2026-05-01T08:30:00Z\"", "\"at\":null")
                        .replaceFirst("\\{", "{\"gift\":null,")),
                "delivery.at must not be null; gift must not be null");
    }

    @Test
    void nullIsTakenWhereTheDocumentAllowsIt() {
        assertEquals(
                201,
                server.send(Bakery.order(Bakery.ORDER.replaceFirst("\\{", "{\"note\":null,\"unknown\":null,")))
                        .status());
    }

    private void assertRefused(RawRequest request, String problems) {
        Reply reply = server.send(request);
        assertEquals("{\"error\":\"The request is not valid: " + problems + ".\"}", reply.body());
        assertEquals(400, reply.status());
        assertEquals(List.of(), bakery.calls());
    }
}
