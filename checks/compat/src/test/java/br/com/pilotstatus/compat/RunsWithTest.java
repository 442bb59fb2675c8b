package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that is written down has the rows that there are. */
class RunsWithTest {

    @Test
    void theTableHasARowForEachEnvironmentInTheirOrder() throws IOException {
        List<String> titles = RunsWith.written().stream()
                .map(line -> line.split(" *\\| *")[1])
                .toList();

        assertEquals(Environment.all().stream().map(Environment::title).toList(), titles);
    }
}
