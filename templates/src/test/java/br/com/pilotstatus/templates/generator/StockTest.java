package br.com.pilotstatus.templates.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockTest {

    @Test
    void eachTagHasOneOperationOfItsOwn() {
        Paths paths = Stock.paths(List.of("Cats", "Big dogs"));

        assertEquals(List.of("/0", "/1"), List.copyOf(paths.keySet()));
        assertEquals(
                List.of("operation0 [Cats]", "operation1 [Big dogs]"),
                paths.values().stream().map(item -> text(item.getGet())).toList());
    }

    private static String text(Operation operation) {
        return operation.getOperationId() + " " + operation.getTags();
    }
}
