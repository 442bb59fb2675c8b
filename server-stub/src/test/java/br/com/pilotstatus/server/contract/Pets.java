package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Exchanges of a small document about pets, and what to expect of the check. */
final class Pets {

    static final Contract CONTRACT = read();

    private Pets() {}

    /** A POST that keeps the contract in every respect. */
    static Exchange created() {
        return Exchange.of("POST", "/pets")
                .requestHeader("x-key", "k")
                .requestHeader("content-type", "application/json; charset=utf-8")
                .requestBody("{\"name\":\"Rex\",\"born\":\"2026-05-01T08:30:00Z\",\"tag\":null,\"kind\":\"dog\"}")
                .status(201)
                .responseHeader("Content-Type", "application/json")
                .responseHeader("X-Count", "3")
                .responseBody("{\"id\":1,\"name\":\"Rex\"}");
    }

    /** A GET that keeps the contract in every respect. */
    static Exchange listed(String query) {
        return Exchange.of("GET", "/owners/o%2F1/pets" + query)
                .requestHeader("Authorization", "Bearer t")
                .responseHeader("Content-Type", "application/json")
                .responseBody("[{\"id\":1,\"name\":\"Rex\"}]");
    }

    static void assertKept(Exchange exchange) {
        assertEquals(List.of(), CONTRACT.violations(exchange));
    }

    static void assertBroken(Exchange exchange, String... violations) {
        List<String> expected = new ArrayList<>();
        for (String each : violations) {
            expected.add(exchange + ": " + each);
        }
        assertEquals(expected, CONTRACT.violations(exchange));
    }

    private static Contract read() {
        try {
            return Contract.of(Path.of("src/test/openapi/contract/pets-3.1.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
