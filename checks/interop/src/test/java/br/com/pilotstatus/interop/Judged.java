package br.com.pilotstatus.interop;

import br.com.pilotstatus.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * What a judge tries: our stub, or the sandbox, which is a stub of the project's own document that remembers and refuses.
 *
 * @param address where it listens
 * @param key what it accepts
 */
record Judged(String address, String key, AutoCloseable running) implements AutoCloseable {

    /** What peers call the document of the sandbox, where others have a version of OpenAPI. */
    private static final String SANDBOX = "sandbox";

    private static final String DOCUMENT = "/br/com/pilotstatus/openapi/openapi.json";

    /** The document that a peer names. */
    static Path file(String document) throws IOException {
        if (!document.equals(SANDBOX)) {
            return new Ours(document).file();
        }
        Path file = Files.createDirectories(Path.of("target/documents")).resolve("sandbox.json");
        try (InputStream in = Objects.requireNonNull(Sandbox.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Starts what answers every operation of a document. */
    static Judged start(String document) {
        if (document.equals(SANDBOX)) {
            Sandbox sandbox = Sandbox.start();
            return new Judged(sandbox.baseUri().toString(), sandbox.apiKey(), sandbox);
        }
        Stub stub = new Stub(new Ours(document));
        stub.answerAll();
        return new Judged("http://127.0.0.1:" + stub.port(), Stub.KEY, stub);
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (Exception e) {
            throw new AssertionError(address + " does not stop", e);
        }
    }
}
