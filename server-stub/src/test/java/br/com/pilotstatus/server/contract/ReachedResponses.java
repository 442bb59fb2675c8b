package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which declared responses went over the wire and were as they should be, for the page of the build's report. */
final class ReachedResponses {

    private final SortedMap<String, Set<String>> statuses = new TreeMap<>();

    void add(ResponseSamples.ResponseSample sample) {
        statuses.computeIfAbsent(sample.operation().id(), id -> new TreeSet<>()).add(sample.declared());
    }

    /** Writes them beside the classes of the tests, of the document that these were generated from. */
    void write(Path effective) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode told = json.createObjectNode().put("title", "contract").put("document", digest(effective));
        told.set("operations", json.valueToTree(statuses));
        Files.write(Path.of("target/tested-operations.json"), json.writeValueAsBytes(told));
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
