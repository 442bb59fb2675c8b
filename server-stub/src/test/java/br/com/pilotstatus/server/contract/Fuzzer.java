package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.RequestMutation.Expectation;
import br.com.pilotstatus.server.testing.Progress;
import br.com.pilotstatus.server.testing.RawConnection;
import br.com.pilotstatus.server.testing.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sends requests of a document, kept and broken in one way each, and checks every response. All is drawn from a seed; a
 * case has a seed of its own, so that it can be repeated alone.
 */
final class Fuzzer {

    private static final String UNTRIED = "not tried, as ";

    private final ServedDocument subject;
    private final Hosted host;
    private final ReplyCheck check;
    private final Map<String, List<ResponseSamples.ResponseSample>> responses = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final FuzzFindings findings = new FuzzFindings();

    Fuzzer(ServedDocument subject, Hosted host) {
        this.subject = subject;
        this.host = host;
        this.check = new ReplyCheck(subject.document(), subject.isFixture());
    }

    /**
     * Sends as many requests; throws in the end if a response was wrong, with one of each kind, its seed and a command line.
     * What can't be tried is counted as such.
     */
    Map<String, Integer> run(long seed, int requests) {
        if (new RequestDrafts(subject.document(), new Random()).operations().isEmpty()) {
            return counts;
        }
        Progress progress = new Progress("fuzzing", requests, "requests");
        try (RawConnection line = new RawConnection(host.port())) {
            for (int i = 0; i < requests; i++) {
                progress.step();
                try {
                    one(seed + i, line);
                } catch (NoSampleException untried) {
                    counts.merge(UNTRIED + untried.getMessage(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((kind, times) -> {
            if (kind.startsWith(UNTRIED)) {
                System.out.println(times + " requests " + kind);
            }
        });
        if (!findings.isEmpty()) {
            throw new AssertionError(findings);
        }
        return counts;
    }

    private void one(long seed, RawConnection line) {
        // Neighbouring seeds draw alike at first.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        RequestDrafts drafts = new RequestDrafts(subject.document(), random);
        List<Document.Operation> operations = drafts.operations();
        Document.Operation operation = operations.get(random.nextInt(operations.size()));
        List<ResponseSamples.ResponseSample> responses =
                this.responses.computeIfAbsent(operation.id(), id -> subject.responses(operation));
        ResponseSamples.ResponseSample sample = responses.get(random.nextInt(responses.size()));
        RequestDraft draft = drafts.valid(operation);
        String how = "kept";
        Expectation expected = Expectation.VALIDATED;
        // Not every request can be broken in every way; one that cannot is made anew.
        for (int tries = random.nextInt(5) > 0 ? 20 : 0; tries > 0 && how.equals("kept"); tries--) {
            Map<String, RequestMutation> mutations =
                    new LinkedHashMap<>(new HeadMutations(subject.document(), drafts).all());
            mutations.putAll(BodyMutations.all());
            mutations.putAll(FormMutations.all());
            String way = new ArrayList<>(mutations.keySet()).get(random.nextInt(mutations.size()));
            Expectation broken = mutations.get(way).apply(draft, random);
            if (broken == null) {
                draft = drafts.valid(operation);
            } else {
                how = way;
                expected = broken;
            }
        }
        counts.merge(how, 1, Integer::sum);
        host.respond(operation.id(), sample.declared());
        List<String> wrong;
        try {
            Reply reply = line.exchange(draft.bytes());
            wrong = check.violations(draft, expected, sample, reply, host.calls());
            wrong = wrong.isEmpty() ? wrong : with(wrong, reply.head() + "\n\n" + reply.body());
        } catch (IOException e) {
            wrong = List.of("no whole answer came: " + e);
        }
        if (!wrong.isEmpty()) {
            findings.add(
                    how + ' ' + wrong.get(0),
                    "Seed " + seed + ", " + operation.id() + ", " + how + ", answering " + sample.declared() + ":\n"
                            + String.join("\n", wrong) + "\n" + draft.curl(host.port()));
        }
    }

    private static List<String> with(List<String> wrong, String reply) {
        List<String> all = new ArrayList<>(wrong);
        all.add(reply.length() > 3_000 ? reply.substring(0, 3_000) : reply);
        return all;
    }
}
