package br.com.pilotstatus.compat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table, seen: {@code -Drows=fast}, {@code all}, or names with commas between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class CompatTest {

    private final Maven maven = new Maven(RunsWith.version());
    private final RunsWith table = new RunsWith();

    static Stream<Environment> environments() {
        String rows = System.getProperty("rows", "fast");
        List<String> names = List.of(rows.split(","));
        return Environment.all().stream()
                .filter(each ->
                        rows.equals("all") || rows.equals("fast") && each.fast() || names.contains(each.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("environments")
    void clientAndStubAreRightIn(Environment environment) throws Exception {
        Optional<Path> jdk = Jdks.of(environment.java());
        if (jdk.isEmpty()) {
            table.absent(environment);
            Assumptions.abort("There is no JDK " + environment.java() + " beside the one that runs this.");
        }
        long start = System.nanoTime();
        Maven.Resolved resolved = maven.resolve(environment);
        List<String> program = environment.layout().arguments(environment, resolved, Fixtures.of(environment.probe()));
        if (environment.probe().equals("client")) {
            ClientRun.run(environment, jdk.get(), program);
        } else {
            StubRun.run(environment, jdk.get(), program);
        }
        table.seen(environment, resolved.versions(), System.nanoTime() - start);
    }

    @AfterAll
    void tell() throws Exception {
        table.write();
    }
}
