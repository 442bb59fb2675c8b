package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.RawConnection;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An implementation that misbehaves never yields a response that the document does not declare, but a clean 500. */
class MisbehaviorTest {

    @TestFactory
    List<DynamicTest> whateverAnImplementationDoesTheResponseIsClean() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String container : Containers.ALL) {
            for (String document : Containers.fixtures(container)) {
                tests.add(dynamicTest(document + " on " + container, () -> misbehave(container, document)));
            }
        }
        return tests;
    }

    private static void misbehave(String container, String document) throws IOException {
        ServedDocument subject = ServedDocument.of(document);
        try (ServerLog log = new ServerLog();
                Hosted host = Containers.lend(container, document);
                RawConnection line = new RawConnection(host.port())) {
            for (Document.Operation operation : new RequestDrafts(subject.document(), new Random(7)).operations()) {
                for (ResponseSamples.ResponseSample honest : subject.responses(operation)) {
                    for (Misbehavior misbehavior : Misbehavior.values()) {
                        host.respond(operation.id(), honest.declared());
                        host.respond(operation.id(), "!" + misbehavior);
                        RequestDraft draft = new RequestDrafts(subject.document(), new Random(7)).valid(operation);
                        Reply reply = line.exchange(draft.bytes());
                        check(subject, draft, honest, misbehavior, reply);
                    }
                }
            }
            assertTrue(log.text().isEmpty() || log.text().contains(Misbehavior.DETAIL), "the cause is not logged");
        }
    }

    private static void check(
            ServedDocument subject,
            RequestDraft draft,
            ResponseSamples.ResponseSample honest,
            Misbehavior misbehavior,
            Reply reply) {
        String what =
                misbehavior + " instead of " + draft.operation.id() + " " + honest.declared() + ": " + reply.head();
        if (misbehavior.isServed(honest.result())) {
            assertEquals(honest.status(), reply.status(), what);
            assertTrue(reply.content().length > 5_000_000, what);
            return;
        }
        assertEquals(500, reply.status(), what);
        assertEquals(
                List.of(),
                new ReplyCheck(subject.document(), subject.isFixture()).refusal(draft, reply, draft.exchange(reply)),
                what);
        assertFalse(reply.body().contains("sentinel"), what);
        assertTrue(reply.body().contains("it is logged with the id"), what);
    }
}
