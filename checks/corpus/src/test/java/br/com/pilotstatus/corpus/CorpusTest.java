package br.com.pilotstatus.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The hundred public documents of {@code sample-a.txt}, or those that {@code -Dcorpus.seed=N} draws; {@code -Dcorpus.every=10} takes
 * a tenth of them, {@code -Dcorpus.only=NAME,NAME} these. Progress goes to the console, all that was found to {@code target/corpus.md}.
 */
class CorpusTest {

    private static final int TRIED = 10;

    /** Of documents and of operations; what is below is a fault, whatever the document says. */
    private static final double DOCUMENTS = 0.98;

    private static final double OPERATIONS = 0.99;

    @Test
    void publicDocumentsBuildAndClientAndStubUnderstandEachOther() throws IOException {
        Optional<Path> fetched = OpenApiDirectory.fetch(Path.of("target"));
        Assumptions.assumeTrue(
                fetched.isPresent(),
                "There is no npm on the path; it brings " + OpenApiDirectory.PACKAGE + ", of which the documents are.");
        String seed = System.getProperty("corpus.seed", "");
        Map<String, byte[]> all = OpenApiDirectory.documents(fetched.get());
        List<PublicDocument> sample =
                Sample.of(all, System.getProperty("corpus.only", ""), seed, Integer.getInteger("corpus.every", 1));
        all.clear();

        List<Outcome> outcomes = new ArrayList<>();
        Progress progress = new Progress("corpus", sample.size(), "documents");
        for (PublicDocument document : sample) {
            Outcome built = Trial.run(document);
            boolean isTried = built.isBuilt() && outcomes.size() % TRIED == 0;
            Outcome outcome = isTried ? built.with(Exchanges.differences(Trial.caseOf(document))) : built;
            outcomes.add(outcome);
            progress.step(1, "; " + outcome.line());
        }
        String which = seed.isBlank() ? "sample A" : "seed " + seed;
        Files.writeString(Path.of("target/corpus.md"), CorpusReport.markdown(which, outcomes));
        System.out.println(which + ": " + CorpusReport.summary(outcomes));

        assertEquals(
                List.of(),
                outcomes.stream()
                        .flatMap(each -> each.differences().stream().map(one -> each.name() + ": " + one))
                        .toList());
        assertEquals(0, CorpusReport.count(outcomes, Outcome.State.CRASHED), "crashed");
        assertEquals(0, CorpusReport.count(outcomes, Outcome.State.NOT_COMPILED), "not compiled");
        assertTrue(
                CorpusReport.count(outcomes, Outcome.State.BUILT) >= DOCUMENTS * outcomes.size(),
                CorpusReport.summary(outcomes));
        assertTrue(
                outcomes.stream().mapToInt(Outcome::generated).sum()
                        >= OPERATIONS
                                * outcomes.stream()
                                        .mapToInt(Outcome::operations)
                                        .sum(),
                CorpusReport.summary(outcomes));
    }
}
