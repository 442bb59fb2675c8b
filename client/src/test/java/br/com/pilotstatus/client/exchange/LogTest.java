package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** One line a call, however many attempts, with nothing of the caller's in it. */
class LogTest {

    @Test
    void oneLineACallAtDebugWithTheTemplateAndNoValues() throws Exception {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger("br.com.pilotstatus.client");
        Handler handler = into(lines);
        logger.addHandler(handler);
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(429, "{}"), RawResponses.json(409, "{\"error\":\"r3c1p3\"}"));
                FixtureClient client = Fixture.client(server)) {
            ConflictException e = assertThrows(
                    ConflictException.class, () -> client.widgets().createWidget("s3cretshop", Fixture.request()));

            assertEquals(1, lines.size());
            assertTrue(
                    lines.get(0).matches("FINE createWidget POST /v1/\\{shop}/widgets: 409, attempt 2, \\d+ ms"),
                    lines.get(0));
            assertEquals("createWidget: 409 Conflict: ***", Told.by(e));
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void jerseyDoesNotWarnOfAMethodThatUsuallyHasABodyAndHasNone() throws Exception {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger("org.glassfish.jersey");
        Handler handler = into(lines);
        logger.addHandler(handler);
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client = Fixture.client(server)) {
            client.widgets().replaceWidget("porto", "wgt_01");
        } finally {
            logger.removeHandler(handler);
        }

        assertEquals(List.of(), lines);
    }

    private static Handler into(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                Object[] values = record.getParameters();
                lines.add(record.getLevel() + " "
                        + (values == null ? record.getMessage() : MessageFormat.format(record.getMessage(), values)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
