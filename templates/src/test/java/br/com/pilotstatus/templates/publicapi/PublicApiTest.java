package br.com.pilotstatus.templates.publicapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicApiTest {

    @TempDir
    Path root;

    private Path module;

    @BeforeEach
    void compileAModule() throws IOException {
        module = root.resolve("client");
        compile("int count()");
        Files.createDirectories(root.resolve("openapi"));
        Files.writeString(root.resolve("openapi/openapi.json"), "{}");
        Files.writeString(root.resolve("openapi/overlay.json"), "{}");
    }

    @Test
    void anAcceptedApiPasses() throws IOException {
        run(true, "openapi.json", "overlay.json");
        run(false, "openapi.json", "overlay.json");

        assertEquals(Files.readString(module.resolve("target/api.txt")), Files.readString(module.resolve("api.txt")));
    }

    @Test
    void anotherApiIsRefusedWithTheCommandThatAcceptsIt() throws IOException {
        run(true, "openapi.json", "overlay.json");
        compile("long count()");

        IllegalStateException refusal = assertThrows(IllegalStateException.class,
                () -> run(false, "openapi.json", "overlay.json"));

        assertEquals("""
                client/api.txt: the public Java API is another one: 1 added, 1 removed:
                  - Cart: abstract int count()
                  + Cart: abstract long count()
                If users may see this change, accept it: mvn verify -DskipTests -Daccept""", refusal.getMessage());
    }

    @Test
    void theApiOfAnotherDocumentIsWrittenButNeitherComparedNorAccepted() throws IOException {
        Files.writeString(root.resolve("openapi/other.json"), "{}");
        for (boolean accept : new boolean[] {false, true}) {
            run(accept, "other.json", "overlay.json");
            run(accept, "openapi.json", "");
        }

        assertFalse(Files.exists(module.resolve("api.txt")));
        assertEquals(true, Files.readString(module.resolve("target/api.txt")).contains("abstract int count()"));
    }

    @Test
    void anotherEffectiveDocumentThanTheAcceptedOneIsRefused() throws IOException {
        Files.writeString(root.resolve("openapi/api-lock.json"), "{\"a\": 1}");
        Files.writeString(root.resolve("effective.json"), "{\"a\": 1}");
        String lock = "--lock=" + root.resolve("openapi/api-lock.json");
        String effective = "--effective=" + root.resolve("effective.json");
        run(true, "openapi.json", "overlay.json", lock, effective);
        run(false, "openapi.json", "overlay.json", lock, effective);
        Files.writeString(root.resolve("effective.json"), "{\"a\": 2}");

        assertEquals("""
                openapi/api-lock.json: the document is another one than the accepted one; read openapi/target/changes.md
                If users may see this change, accept it: mvn verify -DskipTests -Daccept""",
                assertThrows(IllegalStateException.class,
                        () -> run(false, "openapi.json", "overlay.json", lock, effective)).getMessage());
    }

    private void compile(String method) throws IOException {
        new Compiled(module).with("Cart.java:package shop; public abstract class Cart { public abstract "
                + method + "; }");
    }

    private void run(boolean accept, String spec, String overlay, String... more) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new Compiled(module).loader()) {
            thread.setContextClassLoader(loader);
            PublicApi.main(Stream.concat(Stream.of("--module=" + module, "--root=" + root, "--accept=" + accept,
                    "--spec=" + root.resolve("openapi").resolve(spec),
                    "--overlay=" + (overlay.isEmpty() ? "" : root.resolve("openapi").resolve(overlay))),
                    Stream.of(more)).toArray(String[]::new));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
