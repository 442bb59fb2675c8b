package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives each operation the name of its method, and one tag. */
public final class OperationNames {

    private static final String ID = "operationId";
    private static final String ASYNC = "async";
    private static final Pattern VERSION = Pattern.compile("^/v\\d+(\\.\\d+)*(?=/.)");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private final Document document;
    private final AcceptedNames accepted;
    private final Map<String, OperationNode> taken = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> tagKeys = new HashSet<>();

    private OperationNames(Document document, AcceptedNames accepted) {
        this.document = document;
        this.accepted = accepted;
        accepted.tags().forEach(tag -> spellings.putIfAbsent(tagKey(tag), tag));
    }

    /** Names the operations of a document. */
    public static void assign(Document document, AcceptedNames accepted) {
        new OperationNames(document, accepted).assign(OperationNode.all(document));
    }

    /** Returns what the types of an operation start with. */
    static String typeName(OperationNode operation) {
        return JavaNames.typeName(operation.node().path(ID).asString(""));
    }

    /** Returns the name that an operation has by itself. */
    static String wanted(OperationNode operation) {
        return operation.node().has(ID) ? JavaNames.memberName(id(operation)) : derived(operation);
    }

    static String id(OperationNode operation) {
        return operation.node().path(ID).asString("");
    }

    private void assign(List<OperationNode> operations) {
        operations.forEach(
                each -> tagKeys.add(tagKey(each.node().path("tags").path(0).asString("Default"))));
        operations.forEach(this::tag);
        List<OperationNode> unnamed = operations.stream()
                .filter(operation -> !operation.node().has(ID))
                .toList();
        List<OperationNode> repeating =
                operations.stream().filter(this::repeatsItsAddress).toList();
        List<OperationNode> kept = operations.stream().filter(this::keep).toList();
        operations.stream()
                .filter(each -> !kept.contains(each) && !unnamed.contains(each))
                .forEach(this::convert);
        unnamed.stream().filter(each -> !kept.contains(each)).forEach(this::derive);
        repeating.stream().filter(each -> !kept.contains(each)).forEach(this::suggest);
    }

    private void tag(OperationNode operation) {
        List<String> tags = operation
                .node()
                .path("tags")
                .valueStream()
                .map(tag -> tag.asString(""))
                .toList();
        String first = tags.isEmpty() ? "Default" : tags.get(0);
        String tag = apart(spellings.computeIfAbsent(tagKey(first), key -> first));
        if (!tags.equals(List.of(tag))) {
            Source at = operation.node().has("tags")
                    ? document.at(operation.node(), "tags")
                    : document.at(operation.node());
            document.named(
                    at,
                    tags.isEmpty()
                            ? "%s has no tag: it is in %s".formatted(operation, tag)
                            : tag.equals(first)
                                    ? "%s has %d tags: the first counts, %s".formatted(operation, tags.size(), tag)
                                    : tag.endsWith(" 2")
                                            ? "%s has the tag %s, whose class would be that of the futures of another: it is in %s"
                                                    .formatted(operation, first, tag)
                                            : "%s has the tag %s, which is the same in Java as %s"
                                                    .formatted(operation, first, tag));
            operation.node().putArray("tags").add(tag);
            document.sources().derive(operation.node().get("tags"), at);
        }
    }

    /** What was accepted keeps its name, unless the overlay gives it another. */
    private boolean keep(OperationNode operation) {
        OperationNode then = accepted.operation(operation);
        String wanted = wanted(operation);
        Source at = operation.node().has(ID) ? document.at(operation.node(), ID) : document.at(operation.node());
        if (then == null || isOverlaid(document, operation) && !id(then).equals(wanted)) {
            return false;
        }
        set(operation, id(then), at);
        if (!OperationPairs.isNumbered(id(then), wanted)) {
            document.doubtful(
                    at,
                    "%s keeps the method %s, which was accepted; for %s: %s"
                            .formatted(
                                    operation,
                                    id(then),
                                    wanted,
                                    OverlayTargets.update(
                                            document,
                                            document.at(operation.node()),
                                            "{\"operationId\": \"" + wanted + "\"}")));
        }
        return true;
    }

    /** The futures of each tag have a class of their own, whose name no other tag must have. */
    private String apart(String tag) {
        String key = tagKey(tag);
        boolean isLikeFutures = key.endsWith(ASYNC)
                && tagKeys.contains(key.substring(0, key.length() - ASYNC.length()))
                && !isNewBeside(key.substring(0, key.length() - ASYNC.length()), key);
        return isLikeFutures || tagKeys.contains(key + ASYNC) && isNewBeside(key, key + ASYNC) ? tag + " 2" : tag;
    }

    private boolean isNewBeside(String key, String futures) {
        List<String> known = accepted.tags().map(OperationNames::tagKey).toList();
        return known.contains(futures) && !known.contains(key);
    }

    private static String tagKey(String tag) {
        return JavaKey.of(JavaNames.typeName(tag));
    }

    private void convert(OperationNode operation) {
        String id = operation.node().get(ID).stringValue();
        Source at = document.at(operation.node(), ID);
        String wanted = JavaNames.memberName(id);
        OperationNode other = taken.get(JavaKey.of(wanted));
        if (other != null && accepted.operation(other) == null && tagOf(other).equals(tagOf(operation))) {
            document.problem(
                    at,
                    "operationId %s becomes the Java method %s, which %s has in the same tag:"
                                    .formatted(id, wanted, other)
                            + " give one of the two another operationId in the overlay");
            return;
        }
        set(operation, wanted, at);
    }

    private void derive(OperationNode operation) {
        set(operation, derived(operation), document.at(operation.node()));
    }

    private void set(OperationNode operation, String wanted, Source at) {
        String name = wanted;
        for (int n = 2; isTaken(name, operation) || taken.putIfAbsent(JavaKey.of(name), operation) != null; n++) {
            name = wanted + n;
        }
        boolean overlaid = isOverlaid(at);
        boolean changed = !name.equals(operation.node().path(ID).asString(""));
        if (overlaid || changed) {
            document.named(
                    document.at(operation.node()),
                    "%s: method %s".formatted(operation, name) + (overlaid ? ", as the overlay says" : ""));
        }
        operation.node().put(ID, name);
    }

    /** A machine made the id of method and path; a Java name of the same words may be meant. */
    private boolean repeatsItsAddress(OperationNode operation) {
        String id = operation.node().path(ID).asString("");
        String method = JavaNames.memberName(id);
        String address =
                operation.method() + " " + PARAMETER.matcher(pathOf(operation)).replaceAll(" $1 ");
        return !id.isEmpty()
                && !method.equals(id)
                && !isOverlaid(document.at(operation.node(), ID))
                && JavaKey.of(method).equals(JavaKey.of(JavaNames.memberName(address)));
    }

    /** The summary's words are a better name, if they are few and no other method has it. */
    private void suggest(OperationNode operation) {
        String summary = operation
                .node()
                .path("summary")
                .asString("")
                .replaceAll("\\([^)]*\\)", " ")
                .strip();
        String name = JavaNames.memberName(summary);
        boolean isName = summary.matches("\\p{L}+( [\\p{L}\\d-]+){1,4}")
                && taken.putIfAbsent(JavaKey.of(name), operation) == null;
        Source at = document.at(operation.node());
        document.doubtful(
                at,
                "the method %s only repeats the address: for another name, update %s with {\"operationId\": \"%s\"}"
                        .formatted(
                                operation.node().get(ID).stringValue(),
                                OverlayTargets.of(document.root(), at),
                                isName ? name : "..."));
    }

    private static String tagOf(OperationNode operation) {
        return operation.node().path("tags").path(0).asString("");
    }

    /** Tells whether the overlay names an operation. */
    static boolean isOverlaid(Document document, OperationNode operation) {
        return operation.node().has(ID)
                && !document.at(operation.node(), ID)
                        .file()
                        .equals(document.at(document.root()).file());
    }

    /** An accepted model is not hidden by the classes of a new operation. */
    private boolean isTaken(String name, OperationNode operation) {
        return accepted.operation(operation) == null
                && Stream.of("Result", "Success")
                        .anyMatch(suffix -> accepted.hasClass(JavaNames.typeName(name) + suffix));
    }

    private boolean isOverlaid(Source at) {
        return !at.file().equals(document.at(document.root()).file());
    }

    private static String pathOf(OperationNode operation) {
        return VERSION.matcher(operation.path()).replaceFirst("");
    }

    static String derived(OperationNode operation) {
        String words = PARAMETER.matcher(pathOf(operation)).replaceAll(" by $1 ");
        return JavaNames.memberName(operation.method() + " " + (words.matches("[/ ]*") ? "root" : words));
    }
}
