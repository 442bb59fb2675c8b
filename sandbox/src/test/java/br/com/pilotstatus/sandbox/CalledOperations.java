package br.com.pilotstatus.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Notes which operations all these tests call and what they get, as the client logs it, for the page of the build's report. */
public final class CalledOperations implements BeforeAllCallback {

    // Held, as nobody else does, and a logger that is collected forgets its handlers.
    private static final Logger CALLS = Logger.getLogger("br.com.pilotstatus.client");

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(CalledOperations.class))
                .computeIfAbsent(Notes.class, each -> new Notes(), Notes.class);
    }

    /** Closed when all tests have run. */
    private static final class Notes extends Handler implements AutoCloseable {

        private final SortedMap<String, Set<String>> statuses = new ConcurrentSkipListMap<>();
        private final Path document =
                Path.of(System.getProperty("spec.output", "../openapi/target"), "effective-openapi.json");

        Notes() {
            CALLS.setLevel(Level.FINE);
            CALLS.addHandler(this);
        }

        @Override
        public void publish(LogRecord call) {
            Object[] told = call.getParameters();
            if (told != null && told.length == 6 && told[3].toString().matches("\\d{3}")) {
                statuses.computeIfAbsent(told[0].toString(), id -> new ConcurrentSkipListSet<>())
                        .add(told[3].toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            CALLS.removeHandler(this);
            try {
                ObjectMapper json = new ObjectMapper();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(document));
                ObjectNode told = json.createObjectNode()
                        .put("title", "sandbox")
                        .put("document", HexFormat.of().formatHex(digest));
                told.set("operations", json.valueToTree(statuses));
                Files.write(Path.of("target/tested-operations.json"), json.writeValueAsBytes(told));
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException("Nobody will know which operations were called: " + e.getMessage(), e);
            }
        }
    }
}
