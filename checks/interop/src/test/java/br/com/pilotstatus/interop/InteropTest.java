package br.com.pilotstatus.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Clients and servers of other languages, generated from one document, understand ours: {@code -Dinterop.only=NAME,NAME} takes some;
 * {@code -Dinterop.write=true} writes what was seen into the tables of what is known. All of it is in {@code target/report.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteropTest {

    private static final List<Ours> DOCUMENTS = List.of(new Ours("3.0"), new Ours("3.1"));

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private List<Case> cases = List.of();
    private Known ours;

    @BeforeAll
    void build() throws IOException {
        cases = Case.all(Json.read(Path.of("src/test/resources/cases.json")));
        ours = Known.read(Path.of("ours.json"));
        for (Ours each : DOCUMENTS) {
            each.build();
        }
    }

    @TestFactory
    List<DynamicTest> ourClientAndStubUnderstandEachOther() {
        return DOCUMENTS.stream()
                .map(each -> DynamicTest.dynamicTest(each.document(), () -> judge(each)))
                .toList();
    }

    private void judge(Ours each) throws IOException {
        String name = "ours, " + each.document();
        judge(name, cases.size(), name, Path.of("peers/ours"), Trial.ours(each, Path.of("target/peers", name), cases));
    }

    @TestFactory
    List<DynamicTest> peersAndOursUnderstandEachOther() throws IOException {
        return Peer.all(System.getProperty("interop.only", "")).stream()
                .map(each -> DynamicTest.dynamicTest(each.key(), () -> judge(each)))
                .toList();
    }

    private void judge(Peer peer) throws IOException {
        String lacking = peer.lacking(System.getenv().getOrDefault("PATH", ""));
        if (lacking != null && Boolean.getBoolean("interop.required")) {
            fail(lacking + "; -Dinterop.required wants all of them");
        } else if (lacking != null) {
            skip(lacking);
        }
        if (peer.isSlow() && !Boolean.getBoolean("interop.slow")) {
            skip(peer.key() + ": is tried with -Dinterop.slow=true alone");
        }
        Path folder = Workshop.build(peer, Judged.file(peer.document()));
        String title = peer.key() + " (" + peer.version() + ")";
        int tried = peer.isJudge() ? 0 : cases.size();
        judge(title, tried, peer.key(), peer.folder(), Trial.run(peer, folder, cases));
    }

    private void skip(String sentence) {
        System.out.println(sentence);
        skipped.add(sentence);
        Assumptions.abort(sentence);
    }

    private void judge(String title, int tried, String key, Path folder, Map<String, String> differences)
            throws IOException {
        Known theirs = Known.read(folder.resolve(Known.FILE));
        if (Boolean.getBoolean("interop.write") && Files.isDirectory(folder)) {
            Map<String, String> rest = new LinkedHashMap<>(differences);
            rest.keySet().removeIf(each -> ours.seen(key, each) != null);
            theirs.write(key, rest);
            theirs = Known.read(theirs.file());
        }
        Verdict verdict = Verdict.of(title, tried, key, differences, theirs, ours);
        verdicts.add(verdict);
        System.out.println(verdict.summary());
        assertEquals("", String.join("\n", verdict.problems()), title);
    }

    @AfterAll
    void report() throws IOException {
        Report.write(cases, verdicts, skipped);
    }
}
