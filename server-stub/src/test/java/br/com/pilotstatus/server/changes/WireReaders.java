package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those who call a server of the new document: with the old client, or with the new one. */
final class WireReaders implements AutoCloseable {

    private static final int AT_ONCE = 8;

    private final GeneratedDocuments documents;
    private final Map<GeneratedDocument, Stub> stubs = new LinkedHashMap<>(AT_ONCE, 1, true);
    private final Map<GeneratedDocument, Conversation> own = new LinkedHashMap<>();
    private final Map<GeneratedDocument, List<Caller.Calls>> calls = new LinkedHashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();

    WireReaders(GeneratedDocuments documents) {
        this.documents = documents;
    }

    /** What happens on the wire to the readers of a case. */
    void live(ChangeCase each, Lives lives) {
        GeneratedDocument before = documents.get(each.before());
        GeneratedDocument after = documents.get(each.after());
        List<Caller.Calls> every = callsOf(before);
        List<Conversation.Topic> topics = topics(every, before, after);
        Conversation.Results was = beforeAll(topics, before);
        try (Conversation old = new Conversation(before, stub(after), before.root())) {
            new WireComparison(before, after, lives.of(each, Reader.JARS)).ofCallers(was, old.about(topics));
        }
        Conversation.Results clients = own(after).about(topics);
        new WireComparison(before, after, lives.of(each, Reader.CLIENTS)).ofCallers(was, clients);
        new WireComparison(before, after, lives.of(each, Reader.SERVERS))
                .ofImplementers(was, clients, own(after).about(topics(callsOf(after), before, after)));
        ImplementerRun.live(before, after, lives.of(each, Reader.SERVERS));
        DeliveryReader.live(before, after, each, lives);
        ListReader.live(before, after, stub(after), lives.of(each, Reader.JARS));
        beside(every, before, after, each, lives);
        if (!before.root().equals(after.root())) {
            belowAnother(topics, was, before, after, each, lives);
        }
    }

    private List<Caller.Calls> callsOf(GeneratedDocument document) {
        return calls.computeIfAbsent(document, key -> new Caller(key).all());
    }

    /** Those who are told where the server is, and those who say where it is, while addresses stay what they were. */
    private void belowAnother(
            List<Conversation.Topic> topics,
            Conversation.Results was,
            GeneratedDocument before,
            GeneratedDocument after,
            ChangeCase each,
            Lives lives) {
        List<Conversation.Topic> kept = topics.stream()
                .filter(topic -> address(before, topic).equals(address(after, topic)))
                .toList();
        try (Conversation told = new Conversation(after, stub(after), before.root())) {
            new WireComparison(before, after, lives.of(each, Reader.CLIENTS)).ofCallers(was, told.about(kept));
        }
        Stub stub = stub(after);
        stub.serveBelow(before.root());
        try (Conversation others = new Conversation(after, stub, after.root())) {
            new WireComparison(before, after, lives.of(each, Reader.SERVERS)).ofCallers(was, others.about(kept));
        } finally {
            stub.serveBelow(after.root());
        }
    }

    private static String address(GeneratedDocument document, Conversation.Topic topic) {
        Operations.Operation operation = document.operations().get(topic.calls().operation());
        return operation == null ? "" : document.root() + operation.path();
    }

    /** What may go otherwise than before. */
    private static List<Conversation.Topic> topics(
            List<Caller.Calls> all, GeneratedDocument before, GeneratedDocument after) {
        List<Conversation.Topic> topics = new ArrayList<>();
        for (Caller.Calls each : all) {
            String id = each.operation();
            boolean isAskedOtherwise = !before.root().equals(after.root())
                    || !Operations.request(before, id).equals(Operations.request(after, id));
            boolean isAnsweredOtherwise = !Operations.responses(before, id).equals(Operations.responses(after, id));
            if (isAskedOtherwise || isAnsweredOtherwise) {
                topics.add(new Conversation.Topic(each, isAskedOtherwise, isAnsweredOtherwise));
            }
        }
        return topics;
    }

    /** As long as nothing changes, all goes well. */
    private Conversation.Results beforeAll(List<Conversation.Topic> topics, GeneratedDocument document) {
        Conversation.Results results = own(document).about(topics);
        results.calls().forEach((call, outcome) -> {
            if (!outcome.isSuccess()) {
                problems.add(document + ", before all changes, " + call + ": " + outcome.problem());
            }
        });
        return results;
    }

    /** Where calls go by themselves, and how often they are made. */
    private static void beside(
            List<Caller.Calls> all, GeneratedDocument before, GeneratedDocument after, ChangeCase each, Lives lives) {
        if (!before.effective().path("servers").equals(after.effective().path("servers"))) {
            String was = DefaultAddress.of(before, all.get(0));
            String is = DefaultAddress.of(after, all.get(0));
            if (!was.isEmpty() && !was.equals(is)) {
                lives.of(each, Reader.JARS).breaks("calls go to '" + was + "', now to '" + is + "'");
            }
            if (!was.isEmpty() && is.isEmpty()) {
                lives.of(each, Reader.CLIENTS).breaks("the builder wants to be told the address");
            }
        }
        for (Caller.Calls call : all) {
            JsonNode wasRepeatable = repeatable(before, call);
            if (!wasRepeatable.equals(repeatable(after, call)) && Nullness.counterpart(call.method(), after) != null) {
                int was = Attempts.of(before, call);
                int is = Attempts.of(after, call);
                if (was > is) {
                    lives.of(each, Reader.JARS)
                            .silent(call + " is made " + was + " times, where the new client makes it " + is
                                    + " times");
                }
            }
        }
    }

    private static JsonNode repeatable(GeneratedDocument document, Caller.Calls call) {
        Operations.Operation operation = document.operations().get(call.operation());
        return operation == null ? MissingNode.getInstance() : operation.node().path("x-repeatable");
    }

    private Stub stub(GeneratedDocument document) {
        Stub stub = stubs.get(document);
        if (stub == null) {
            stub = new Stub(document);
            stubs.put(document, stub);
        }
        while (stubs.size() > AT_ONCE) {
            close(stubs.keySet().iterator().next());
        }
        return stub;
    }

    /** A document's own client, which calls its own stub. */
    private Conversation own(GeneratedDocument document) {
        Stub stub = stub(document);
        return own.computeIfAbsent(document, key -> new Conversation(key, stub, key.root()));
    }

    private void close(GeneratedDocument document) {
        Conversation client = own.remove(document);
        if (client != null) {
            client.close();
        }
        Stub stub = stubs.remove(document);
        if (stub != null) {
            stub.close();
        }
    }

    /** What does not go well as long as nothing changes. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        new ArrayList<>(stubs.keySet()).forEach(this::close);
    }
}
