package br.com.pilotstatus.server.nasty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.cases.CaseCompiler;
import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.EveryResponse;
import br.com.pilotstatus.server.contract.ResponseSamples.ResponseSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever example survives in the effective document of a drawn one is accepted by client and stub, as {@code ExamplesTest}
 * has it of cases; so is what the tests make of a schema, where the document's own validator takes it.
 * {@code -Dnasty.seed=N} starts elsewhere; {@code -Dnasty.examples=1} with the seed of a failure repeats it; {@code -Pload}
 * draws 200 documents.
 */
class NastyExamplesTest {

    private static final long SEED = Long.getLong("nasty.seed", 20_261_129L);
    private static final int COUNT = Integer.getInteger("nasty.examples", Boolean.getBoolean("load") ? 200 : 12);
    private static final int AT_ONCE = 12;

    private final Generators generators;
    private final AtomicInteger declared = new AtomicInteger();
    private final AtomicInteger tried = new AtomicInteger();

    NastyExamplesTest() throws IOException {
        generators = Generators.ofTheBuild(Path.of("target/nasty-examples"));
    }

    @TestFactory
    Stream<DynamicNode> anExampleOfTheEffectiveDocumentIsAccepted() {
        Stream<DynamicNode> all = LongStream.iterate(SEED, seed -> seed < SEED + COUNT, seed -> seed + AT_ONCE)
                .boxed()
                .flatMap(this::containers);
        return Stream.concat(
                all,
                Stream.of(DynamicTest.dynamicTest(
                        "most responses are tried",
                        () -> assertTrue(
                                tried.get() * 10 >= declared.get() * 8 && tried.get() >= COUNT,
                                tried + " of " + declared + " responses were tried"))));
    }

    /** A document that is refused, or does not compile, is another test's. */
    private Stream<DynamicNode> containers(long first) {
        try {
            List<Path> folders = new ArrayList<>();
            for (long seed = first; seed < Math.min(first + AT_ONCE, SEED + COUNT); seed++) {
                Path folder = generators.run("n" + seed, NastyDocument.ofJson(seed), sources(seed));
                if (Generators.failure(sources(seed)).isEmpty()) {
                    folders.add(folder);
                }
            }
            Map<String, List<String>> problems = CaseCompiler.compileAll(folders);
            return folders.stream()
                    .map(each -> "nasty/" + each.getFileName())
                    .filter(each -> !problems.containsKey(each))
                    .map(this::container);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static Path sources(long seed) {
        return Path.of("target/cases/nasty/n" + seed);
    }

    private DynamicContainer container(String name) {
        EveryResponse responses = EveryResponse.ofDrawn(name);
        List<ResponseSample> all = responses.responses();
        declared.addAndGet(responses.declared());
        Hosted host = Containers.startHere("case " + name + " drawn");
        return DynamicContainer.dynamicContainer(
                name.replace("nasty/n", "-Dnasty.seed="),
                all.stream()
                        .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> {
                            responses.exchange(host, answer);
                            tried.incrementAndGet();
                        }))
                        .onClose(host::close));
    }
}
