package br.com.pilotstatus.templates.spec.naming.operation;

import br.com.pilotstatus.templates.names.Verbs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.accepted.Likeness;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the operations of the accepted document again: where they were, and under their name where they have moved.
 *
 * <p>Another operation may have come to an old address. That it has another name and other words or contents tells.
 */
public final class OperationPairs {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Document document;
    private final Document accepted;
    private final Map<ObjectNode, OperationNode> pairs = new IdentityHashMap<>();
    private final List<OperationNode> rest;

    private OperationPairs(Document document, Document accepted) {
        this.document = document;
        this.accepted = accepted;
        this.rest = new ArrayList<>(OperationNode.all(accepted));
    }

    /**
     * Finds the operations of the accepted document in one whose operations have no final names yet.
     *
     * @param effective the accepted document; null if none was
     */
    public static AcceptedNames of(Document document, @Nullable ObjectNode effective) {
        Document accepted =
                Document.read(effective == null ? JsonNodeFactory.instance.objectNode() : effective, "accepted");
        OperationPairs found = new OperationPairs(document, accepted);
        List<OperationNode> operations = OperationNode.all(document);
        found.pair(operations, (now, then) -> isAt(now, then) && (found.isNamed(now, then) || found.isLike(now, then)));
        found.pair(operations, found::isNamed);
        return new AcceptedNames(accepted, found.pairs);
    }

    private void pair(List<OperationNode> operations, BiPredicate<OperationNode, OperationNode> same) {
        for (OperationNode now : operations) {
            if (!pairs.containsKey(now.node())) {
                rest.stream().filter(then -> same.test(now, then)).findFirst().ifPresent(then -> {
                    pairs.put(now.node(), then);
                    rest.remove(then);
                });
            }
        }
    }

    private static boolean isAt(OperationNode now, OperationNode then) {
        return now.method().equals(then.method())
                && PARAMETER
                        .matcher(now.path())
                        .replaceAll("{}")
                        .equals(PARAMETER.matcher(then.path()).replaceAll("{}"));
    }

    /** What is behind the name told it from another, which may be gone. */
    private boolean isNamed(OperationNode now, OperationNode then) {
        return OwnName.isGiven(now, then.id());
    }

    private boolean isLike(OperationNode now, OperationNode then) {
        if (OwnName.isOverlaid(document, now)
                || !says(now).equals(says(then))
                || now.isNamed() && Verbs.differ(OwnName.of(now), then.id())) {
            return false;
        }
        Set<String> sent = sent(document, now);
        Set<String> got = got(document, now);
        return Likeness.isLike(sent, sent(accepted, then))
                && Likeness.isLike(got, got(accepted, then))
                && !(says(now).isEmpty() && sent.isEmpty() && got.isEmpty());
    }

    private static String says(OperationNode operation) {
        return operation.summary().strip();
    }

    private static Set<String> sent(Document document, OperationNode operation) {
        return names(document, operation.requestBody());
    }

    private static Set<String> got(Document document, OperationNode operation) {
        return operation.responses().properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .map(response -> names(document, response.getValue()))
                .orElse(Set.of());
    }

    /** Where there is no schema yet the example says what there is. */
    private static Set<String> names(Document document, JsonNode reference) {
        ObjectNode body = document.resolve(reference);
        JsonNode content = body == null ? reference.path("content") : body.path("content");
        for (JsonNode type : content) {
            Set<String> names = Likeness.names(document, type.path("schema"));
            return names.isEmpty() ? Set.copyOf(type.path("example").propertyNames()) : names;
        }
        return Set.of();
    }
}
