package br.com.pilotstatus.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A document that somebody has published.
 *
 * @param name as the directory has it, the publisher first
 * @param bytes as published, in JSON
 */
record PublicDocument(String name, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    String publisher() {
        return name.replaceFirst("/.*", "");
    }

    /** As a folder and a package may be called: {@code d_adyen_com_accountservice}. */
    String folder() {
        return "d-" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    int operations() {
        return operations(bytes);
    }

    /** The operations of a document in JSON. */
    static int operations(byte[] document) {
        try {
            JsonNode paths = JSON.readTree(document).path("paths");
            return (int) StreamSupport.stream(paths.spliterator(), false)
                    .flatMap(path -> path.propertyStream())
                    .filter(each -> METHODS.contains(each.getKey()))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
