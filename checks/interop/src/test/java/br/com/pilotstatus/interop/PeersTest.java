package br.com.pilotstatus.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTest {

    @Test
    void wherePathIsEmptyEachPeerHasASentence() throws IOException {
        assertEquals(
                List.of(
                        "openapi-fetch client, 3.0: there is no node, no npm on the path",
                        "openapi-fetch client, 3.1: there is no node, no npm on the path"),
                Peer.all("openapi-fetch").stream().map(each -> each.lacking("")).toList());
        for (Peer each : Peer.all("")) {
            assertEquals(0, String.valueOf(each.lacking("")).indexOf(each.key() + ": there is no "), each.key());
        }
    }

    @Test
    void aToolIsThereWhereItsFileCanBeRun(@TempDir Path folder, @TempDir Path other) throws IOException {
        Files.createFile(folder.resolve("go"));
        Peer peer = Peer.all("ogen").get(0);

        assertEquals("ogen client, 3.0: there is no go on the path", peer.lacking(other + ":" + folder));
        Files.createFile(other.resolve("go")).toFile().setExecutable(true);
        assertNull(peer.lacking(folder + ":" + other));
    }

    @Test
    void theReadmeHasALineForEachPeer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Peer each : Peer.all("")) {
            assertTrue(readme.contains("\n| `" + each.name() + "` | "), each.name());
        }
    }
}
