package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.Wireline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An implementation that misbehaves never yields an answer that the document does not declare, but a clean 500. */
class MischiefTest {

    @TestFactory
    List<DynamicTest> whateverAnImplementationDoesTheAnswerIsClean() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String container : Containers.ALL) {
            for (String document : Containers.fixtures(container)) {
                tests.add(dynamicTest(document + " on " + container, () -> misbehave(container, document)));
            }
        }
        return tests;
    }

    private static void misbehave(String container, String document) throws IOException {
        Subject subject = Subject.of(document);
        try (ServerLog log = new ServerLog();
                Hosted host = Containers.start(container, document);
                Wireline line = new Wireline(host.port())) {
            for (Document.Operation operation : new Drafts(subject.document(), new Random(7)).operations()) {
                for (Answers.Answer honest : subject.answers(operation)) {
                    for (Mischief mischief : Mischief.values()) {
                        host.answer(operation.id(), honest.declared());
                        host.answer(operation.id(), "!" + mischief);
                        Draft draft = new Drafts(subject.document(), new Random(7)).valid(operation);
                        Reply reply = line.exchange(draft.bytes());
                        judge(subject, draft, honest, mischief, reply);
                    }
                }
            }
            assertTrue(log.text().isEmpty() || log.text().contains(Mischief.DETAIL), "the cause is not logged");
        }
    }

    private static void judge(Subject subject, Draft draft, Answers.Answer honest, Mischief mischief, Reply reply) {
        String what = mischief + " instead of " + draft.operation.id() + " " + honest.declared() + ": " + reply.head();
        if (mischief.isServed(honest.result())) {
            assertEquals(honest.status(), reply.status(), what);
            assertTrue(reply.content().length > 5_000_000, what);
            return;
        }
        assertEquals(500, reply.status(), what);
        assertEquals(
                List.of(),
                new Verdict(subject.document(), subject.isFixture()).refusal(draft, reply, draft.exchange(reply)),
                what);
        assertFalse(reply.body().contains("sentinel"), what);
        assertTrue(reply.body().contains("it is logged with the id"), what);
    }
}
