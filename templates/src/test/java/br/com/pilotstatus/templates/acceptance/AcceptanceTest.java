package br.com.pilotstatus.templates.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {

    private static final byte[] BUILT = "built".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : new String[] {"openapi.json", "overlay.json", "other.json"}) {
            Files.writeString(folder.resolve(name), "{}");
        }
    }

    @Test
    void onlyTheOwnDocumentWithItsOwnOverlayIsAccepted() throws IOException {
        assertTrue(accepts("openapi.json", "overlay.json", true));
        assertEquals("built", Files.readString(folder.resolve("lock")));

        Files.delete(folder.resolve("lock"));
        assertFalse(accepts("other.json", "overlay.json", true));
        assertFalse(accepts("openapi.json", "other.json", true));
        assertFalse(accepts("openapi.json", "missing.json", true));
        assertFalse(accepts("openapi.json", "", true));
        assertFalse(Files.exists(folder.resolve("lock")));
    }

    @Test
    void aSupplementThatIsThereBelongsToTheOwnDocument() throws IOException {
        Files.writeString(folder.resolve("supplement.json"), "{}");

        assertFalse(accepts("openapi.json", "overlay.json", true));
        assertFalse(with("other.json", "").isOwnDocument());
        assertTrue(with("supplement.json", "").accept(folder.resolve("lock"), BUILT));
        assertEquals("built", Files.readString(folder.resolve("lock")));
    }

    @Test
    void aPreviewIsComparedAsTheOwnDocumentAndNeverAccepted() throws IOException {
        Files.writeString(folder.resolve("supplement.json"), "{}");
        Acceptance preview = with("supplement.json", "other.json");

        assertTrue(preview.isOwnDocument());
        assertFalse(with("", "other.json").isOwnDocument());
        assertFalse(preview.asks());
        assertFalse(preview.accept(folder.resolve("lock"), BUILT));
        assertFalse(Files.exists(folder.resolve("lock")));
    }

    @Test
    void nothingIsAcceptedUnlessThatIsAskedFor() throws IOException {
        assertFalse(accepts("openapi.json", "overlay.json", false));
        assertFalse(Files.exists(folder.resolve("lock")));
    }

    @Test
    void theSameFileByAnotherNameIsTheOwnDocument() throws IOException {
        assertTrue(of("../" + folder.getFileName() + "/openapi.json", "overlay.json", false)
                .isOwnDocument());
    }

    @Test
    void aFileThatHasTheContentStaysUntouched() throws IOException {
        Path lock = Files.write(folder.resolve("lock"), BUILT);
        FileTime then = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(lock, then);

        assertTrue(accepts("openapi.json", "overlay.json", true));
        assertEquals(then, Files.getLastModifiedTime(lock));
    }

    private boolean accepts(String spec, String overlay, boolean asked) throws IOException {
        return of(spec, overlay, asked).accept(folder.resolve("lock"), BUILT);
    }

    /** Of the own document and overlay. */
    private Acceptance with(String supplement, String preview) {
        return new Acceptance(
                folder,
                folder.resolve("openapi.json").toString(),
                supplement.isEmpty() ? "" : folder.resolve(supplement).toString(),
                folder.resolve("overlay.json").toString(),
                preview,
                true);
    }

    private Acceptance of(String spec, String overlay, boolean asked) {
        return new Acceptance(
                folder,
                folder.resolve(spec).toString(),
                "",
                overlay.isEmpty() ? "" : folder.resolve(overlay).toString(),
                "",
                asked);
    }
}
