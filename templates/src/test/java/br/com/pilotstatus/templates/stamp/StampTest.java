package br.com.pilotstatus.templates.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @TempDir
    Path folder;

    private Stamp stamp;
    private Path input;
    private Path missing;

    @BeforeEach
    void note() throws IOException {
        stamp = new Stamp(folder.resolve("made.stamp"));
        input = Files.writeString(folder.resolve("ação, com espaços  e mais.json"), "{}");
        missing = folder.resolve("missing.json");
        stamp.note("call", List.of(input, missing), List.of("one: 1", "two\nthree"));
    }

    @Test
    void whatIsAsItWasIsFreshAndSaysTheSameAgain() throws IOException {
        assertTrue(stamp.isFresh("call"));
        assertEquals(List.of("one: 1", "two", "three"), stamp.said());
    }

    @Test
    void anotherCallIsNotFresh() throws IOException {
        assertFalse(stamp.isFresh("another"));
    }

    @Test
    void anotherContentIsNotFreshAndTheSameInANewFileIs() throws IOException {
        Files.writeString(input, "{ }");
        assertFalse(stamp.isFresh("call"));

        Files.delete(input);
        assertFalse(stamp.isFresh("call"));

        Files.writeString(input, "{}");
        assertTrue(stamp.isFresh("call"));
    }

    @Test
    void aFileThatWasMissingAndIsThereIsNotFresh() throws IOException {
        Files.createFile(missing);

        assertFalse(stamp.isFresh("call"));
    }

    @Test
    void whatIsForgottenOrWasNeverNotedIsNotFresh() throws IOException {
        stamp.forget();

        assertFalse(stamp.isFresh("call"));
        assertEquals(List.of(), stamp.said());
    }
}
