package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract of the received document, with what the supplement fills it with, less the types of which the build reports
 * that they lie.
 */
final class Received {

    private Received() {}

    static Contract contract(Path specOutput) {
        ObjectMapper json = new ObjectMapper();
        try {
            JsonNode document = json.readTree(Files.readString(specOutput.resolve("received-openapi.json")));
            for (JsonNode entry : json.readTree(Files.readString(specOutput.resolve("spec-report.json")))) {
                String pointer = entry.path("pointer").asText();
                JsonNode schema = document.at(pointer.substring(pointer.indexOf('#') + 1));
                if (entry.path("kind").asText().equals("repaired")
                        && schema.has("type")
                        && schema instanceof ObjectNode lying) {
                    lying.remove("type");
                }
            }
            return Contract.of(document.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
