package br.com.pilotstatus.templates.spec.naming.operation;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Gives each operation one tag, spelled alike wherever the tag is the same in Java: there is a class for it. */
final class OperationTags {

    private static final String TAGS = "tags";
    private static final String DEFAULT = "Default";
    private static final String ASYNC = "async";
    private static final String COMPLETE = "complete";

    private final Document document;
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> accepted;
    private final Set<String> keys;

    private OperationTags(Document document, AcceptedNames accepted, List<OperationNode> operations) {
        this.document = document;
        accepted.tags().forEach(tag -> spellings.putIfAbsent(key(tag), tag));
        this.accepted = Set.copyOf(spellings.keySet());
        this.keys = operations.stream()
                .map(each -> key(each.node().path(TAGS).path(0).asString(DEFAULT)))
                .collect(Collectors.toSet());
    }

    static void assign(Document document, AcceptedNames accepted, List<OperationNode> operations) {
        OperationTags tags = new OperationTags(document, accepted, operations);
        operations.forEach(tags::assign);
    }

    private void assign(OperationNode operation) {
        List<String> tags = operation
                .node()
                .path(TAGS)
                .valueStream()
                .map(tag -> tag.asString(""))
                .toList();
        String first = tags.isEmpty() ? DEFAULT : tags.get(0);
        String tag = apart(spellings.computeIfAbsent(key(first), key -> first));
        if (!tags.equals(List.of(tag))) {
            JsonNode declared = operation.node().path(TAGS);
            Source at = declared.isMissingNode() ? document.at(operation.node()) : document.at(operation.node(), TAGS);
            document.named(at, operation + reason(tags, first, tag));
            operation.node().putArray(TAGS).add(tag);
            document.sources().derive(operation.node().get(TAGS), at);
        }
    }

    private static String reason(List<String> tags, String first, String tag) {
        if (tags.isEmpty()) {
            return " has no tag: it is in " + tag;
        }
        if (tag.equals(first)) {
            return " has %d tags: the first counts, %s".formatted(tags.size(), tag);
        }
        return " has the tag " + first
                + (tag.endsWith(" 2")
                        ? ", whose class would be one of another's: it is in "
                        : ", which is the same in Java as ")
                + tag;
    }

    /** Two classes of each tag, of futures and without default methods, have names that no other tag must have. */
    private String apart(String tag) {
        String key = key(tag);
        if (key.startsWith(COMPLETE) && keys.contains(key.substring(COMPLETE.length()))) {
            return tag + " 2";
        }
        String plain = key.endsWith(ASYNC) ? key.substring(0, key.length() - ASYNC.length()) : "";
        boolean isLikeFutures = key.endsWith(ASYNC) && keys.contains(plain) && !isNewBeside(plain, key);
        return isLikeFutures || keys.contains(key + ASYNC) && isNewBeside(key, key + ASYNC) ? tag + " 2" : tag;
    }

    private boolean isNewBeside(String key, String futures) {
        return accepted.contains(futures) && !accepted.contains(key);
    }

    private static String key(String tag) {
        return JavaKey.of(JavaNames.typeName(tag));
    }
}
