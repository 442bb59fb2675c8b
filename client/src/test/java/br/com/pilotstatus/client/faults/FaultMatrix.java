package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.testing.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes a test of each fault and a row of each test. The table is written when the last test of the whole run has
 * ended, in an order that doesn't depend on the order of the tests.
 */
final class FaultMatrix implements BeforeAllCallback {
    private static final Path FILE = Path.of(System.getProperty("basedir", ""), "target", "fault-matrix.md");
    private static final ConcurrentSkipListSet<MatrixRow> ROWS =
            new ConcurrentSkipListSet<>(Comparator.comparing(MatrixRow::strike)
                    .thenComparing(MatrixRow::group)
                    .thenComparing(MatrixRow::place));

    /** Returns a test for each fault; their group is the class that asks, and has one such list. */
    static Stream<DynamicTest> of(MatrixSection strike, Object tests, Fault... faults) {
        String group = tests.getClass().getSimpleName();
        return IntStream.range(0, faults.length)
                .mapToObj(place ->
                        DynamicTest.dynamicTest(faults[place].name, () -> run(strike, group, place, faults[place])));
    }

    private static void run(MatrixSection strike, String group, int place, Fault fault) throws Exception {
        List<String> complaints = new ArrayList<>(List.of("it could not be tried"));
        try {
            complaints = new FaultRun(fault).complaints();
        } finally {
            ROWS.add(MatrixRow.of(strike, group, place, fault, complaints));
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError(fault.name + ":\n  " + String.join("\n  ", complaints));
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // Values of the root's store are closed when the run ends.
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(FaultMatrix.class))
                .computeIfAbsent("table", key -> begin());
    }

    private static AutoCloseable begin() {
        try {
            Fixture.loadClasses();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, MatrixText.of(ROWS));
        };
    }
}
