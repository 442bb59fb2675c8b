package br.com.pilotstatus.templates.publicapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.acceptance.Unaccepted;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicApiTest {

    @TempDir
    Path root;

    @BeforeEach
    void acceptAllModulesAndTheDocument() throws IOException {
        write("openapi/openapi.json", "{}");
        write("openapi/overlay.json", "{}");
        write("openapi/api-lock.json", "{\"a\": 1}");
        write("effective.json", "{\"a\": 1}");
        build("model", "int count()", true);
        build("client", "int count()", true);
        build("server-stub", "int count()", true);
    }

    @Test
    void whatIsAcceptedPasses() throws IOException {
        build("model", "int count()", false);
        build("client", "int count()", false);
        build("server-stub", "int count()", false);

        compare("openapi.json", "overlay.json");
        assertEquals(
                Files.readString(root.resolve("client/target/api.txt")),
                Files.readString(root.resolve("client/api.txt")));
    }

    @Test
    void allThatIsNotAcceptedIsToldAtOnceWithTheCommandThatAcceptsIt() throws IOException {
        build("model", "long count()", false);
        build("client", "long count()", false);
        build("server-stub", "long count()", false);
        write("effective.json", "{\"a\": 2}");

        assertEquals("""
                model/api.txt: the public Java API differs from the accepted one: 1 added, 1 removed:
                  - Cart: abstract int count()
                  + Cart: abstract long count()
                client/api.txt: the public Java API differs from the accepted one: 1 added, 1 removed:
                  - Cart: abstract int count()
                  + Cart: abstract long count()
                server-stub/api.txt: the public Java API differs from the accepted one: 1 added, 1 removed:
                  - Cart: abstract int count()
                  + Cart: abstract long count()
                openapi/api-lock.json: the document differs from the accepted one; look at openapi/target/report.html
                If users may see this, accept it: mvn verify -DskipTests -Daccept""", refusal());
    }

    @Test
    void aDocumentThatChangesNoJavaIsToldAlone() throws IOException {
        write("effective.json", "{\"a\": 2}");

        assertEquals("""
                openapi/api-lock.json: the document differs from the accepted one; look at openapi/target/report.html
                If users may see this, accept it: mvn verify -DskipTests -Daccept""", refusal());
    }

    @Test
    void theApiOfAnotherDocumentIsWrittenButNeitherComparedNorAccepted() throws IOException {
        write("openapi/other.json", "{}");
        for (boolean accept : new boolean[] {false, true}) {
            build("client", "long count()", accept, "other.json", "overlay.json");
            build("client", "long count()", accept, "openapi.json", "");
        }

        compare("other.json", "overlay.json");
        compare("openapi.json", "");
        assertFalse(Files.readString(root.resolve("client/api.txt")).contains("long"));
        assertTrue(Files.readString(root.resolve("client/target/api.txt")).contains("abstract long count()"));
    }

    private String refusal() {
        return assertThrows(IllegalStateException.class, () -> compare("openapi.json", "overlay.json"))
                .getMessage();
    }

    private void compare(String spec, String overlay) throws IOException {
        Unaccepted.main(new String[] {
            "--root=" + root,
            "--spec=" + document(spec),
            "--overlay=" + document(overlay),
            "--effective=" + root.resolve("effective.json")
        });
    }

    private void build(String name, String method, boolean accept) throws IOException {
        build(name, method, accept, "openapi.json", "overlay.json");
    }

    private void build(String name, String method, boolean accept, String spec, String overlay) throws IOException {
        Path module = root.resolve(name);
        Compiled compiled = new Compiled(module)
                .with("Cart.java:package shop; public abstract class Cart { public abstract " + method + "; }");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = compiled.loader()) {
            thread.setContextClassLoader(loader);
            PublicApi.main(new String[] {
                "--module=" + module,
                "--root=" + root,
                "--accept=" + accept,
                "--spec=" + document(spec),
                "--overlay=" + document(overlay)
            });
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String document(String name) {
        return name.isEmpty() ? "" : root.resolve("openapi").resolve(name).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
