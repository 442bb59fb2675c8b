package br.com.pilotstatus.templates.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnacceptedTest {

    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        for (String module : List.of("model", "client", "server-stub")) {
            Files.createDirectories(root.resolve(module).resolve("target"));
            Files.writeString(root.resolve(module).resolve("api.txt"), "class A\n");
            Files.writeString(root.resolve(module).resolve("target/api.txt"), "class A\n");
        }
        Files.createDirectories(root.resolve("openapi"));
        for (String file :
                List.of("openapi.json", "supplement.json", "overlay.json", "api-lock.json", "effective.json")) {
            Files.writeString(root.resolve("openapi").resolve(file), "{}");
        }
    }

    @Test
    void aDifferenceFailsTheBuildAndNamesTheCommandThatAcceptsIt() throws IOException {
        assertEquals("", run());
        Files.writeString(root.resolve("client/target/api.txt"), "class B\n");

        assertEquals(
                "client/api.txt: the public Java API differs from the accepted one: 1 added, 1 removed:\n"
                        + "  - class A\n  + class B\n"
                        + "If users may see this, accept it: mvn verify -DskipTests -Daccept",
                assertThrows(IllegalStateException.class, this::run).getMessage());
    }

    @Test
    void aPreviewEndsWithWhatUsersWouldSeeAndFailsNothing() throws IOException {
        assertEquals("""
                next.json as the next openapi.json: users see no change
                Nothing was accepted. Look at openapi/target/report.html
                """, run("--preview=next.json"));
        Files.writeString(root.resolve("openapi/effective.json"), "{\"x\": 1}");

        assertEquals("""
                next.json as the next openapi.json: users would see a change
                openapi/api-lock.json: the document differs from the accepted one; look at openapi/target/report.html
                Nothing was accepted. Look at openapi/target/report.html
                """, run("--preview=next.json"));
    }

    private String run(String... more) throws IOException {
        Path openapi = root.resolve("openapi");
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--root=" + root,
                "--spec=" + openapi.resolve("openapi.json"),
                "--supplement=" + openapi.resolve("supplement.json"),
                "--overlay=" + openapi.resolve("overlay.json"),
                "--effective=" + openapi.resolve("effective.json")));
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Unaccepted.main(arguments.toArray(String[]::new));
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
