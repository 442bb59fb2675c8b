package br.com.pilotstatus.templates.spec.naming.operation;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import java.util.List;

/** Gives each operation the name of its method, and one tag. */
public final class OperationNames {

    private static final String ID = "operationId";
    private static final List<String> OWN_CLASSES = List.of("Result", "Success");

    private final Document document;
    private final AcceptedNames accepted;
    private final MethodNames methods;

    private OperationNames(Document document, AcceptedNames accepted) {
        this.document = document;
        this.accepted = accepted;
        this.methods = new MethodNames(document, accepted);
    }

    /** Names the operations of a document. */
    public static void assign(Document document, AcceptedNames accepted) {
        List<OperationNode> operations = OperationNode.all(document);
        OperationTags.assign(document, accepted, operations);
        new OperationNames(document, accepted).assign(operations);
    }

    /** Names that are accepted come first, then those that the document gives, then those made of an address. */
    private void assign(List<OperationNode> operations) {
        List<OperationNode> repeating = operations.stream()
                .filter(each -> OwnName.repeatsAddress(each) && !OwnName.isOverlaid(document, each))
                .toList();
        List<OperationNode> fresh =
                operations.stream().filter(each -> !keep(each)).toList();
        List<OperationNode> unnamed =
                fresh.stream().filter(each -> !each.isNamed()).toList();
        fresh.stream().filter(each -> !unnamed.contains(each)).forEach(this::convert);
        unnamed.forEach(each -> set(each, OwnName.of(each)));
        repeating.stream().filter(fresh::contains).forEach(this::suggest);
    }

    /** What was accepted keeps its name, unless the overlay gives it another. */
    private boolean keep(OperationNode operation) {
        OperationNode then = accepted.operation(operation);
        String wanted = OwnName.of(operation);
        Source at = at(operation);
        if (then == null
                || OwnName.isOverlaid(document, operation) && !then.id().equals(wanted)) {
            return false;
        }
        boolean isOwn = OwnName.isGiven(operation, then.id());
        set(operation, then.id());
        if (!isOwn) {
            OverlayUpdate update =
                    OverlayUpdate.of(document, document.at(operation.node()), "{\"operationId\": \"" + wanted + "\"}");
            document.doubtful(
                    at,
                    "%s keeps the method %s, which was accepted; for %s: %s"
                            .formatted(operation, then.id(), wanted, update.text()),
                    update);
        }
        return true;
    }

    private void convert(OperationNode operation) {
        String wanted = OwnName.of(operation);
        OperationNode other = methods.owner(wanted, operation);
        if (other == null || accepted.operation(other) != null || !other.tag().equals(operation.tag())) {
            set(operation, wanted);
            return;
        }
        String received = operation.id();
        String name = OwnName.longer(operation)
                .filter(each -> !isTaken(each, operation))
                .findFirst()
                .orElse(wanted);
        Source at = at(operation);
        set(operation, name);
        OverlayUpdate update = OverlayUpdate.of(document, document.at(operation.node()), "{\"operationId\": \"...\"}");
        document.doubtful(
                at,
                "operationId %s becomes the Java method %s, which %s has in the same tag, so it is %s: for another name, %s"
                        .formatted(received, wanted, other, operation.id(), update.text()),
                update);
    }

    private boolean isTaken(String name, OperationNode operation) {
        return hidesAccepted(name, operation)
                || accepted.operation(operation) == null && isReserved(name)
                || methods.owner(name, operation) != null;
    }

    /** What generated code means by the names of the operation's own classes. */
    private static boolean isReserved(String name) {
        return OWN_CLASSES.stream().anyMatch(each -> JavaNames.isReservedType(JavaNames.typeName(name) + each));
    }

    private void set(OperationNode operation, String wanted) {
        String name = FreeNames.free(wanted, each -> isTaken(each, operation));
        methods.add(name, operation);
        Source at = at(operation);
        boolean overlaid = document.isOverlaid(at)
                && !at.file().equals(document.at(operation.node()).file());
        if (overlaid || !name.equals(operation.id())) {
            document.named(
                    document.at(operation.node()),
                    "%s: method %s".formatted(operation, name)
                            + (overlaid ? ", as the %s says".formatted(Document.ours(at)) : ""));
        }
        operation.node().put(ID, name);
    }

    /** An accepted model is not hidden by the classes of a new operation. */
    private boolean hidesAccepted(String name, OperationNode operation) {
        return accepted.operation(operation) == null
                && OWN_CLASSES.stream().anyMatch(suffix -> accepted.hasClass(JavaNames.typeName(name) + suffix));
    }

    /** The summary's words are a better name, if they are few and no other method has it. */
    private void suggest(OperationNode operation) {
        String name = OwnName.ofSummary(operation);
        boolean isFree = !name.isEmpty() && !isTaken(name, operation);
        if (isFree) {
            methods.add(name, operation);
        }
        Source at = document.at(operation.node());
        OverlayUpdate update =
                OverlayUpdate.of(document, at, "{\"operationId\": \"%s\"}".formatted(isFree ? name : "..."));
        document.doubtful(
                at,
                "the method %s only repeats the address: for another name, %s".formatted(operation.id(), update.text()),
                update);
    }

    private Source at(OperationNode operation) {
        return operation.isNamed() ? document.at(operation.node(), ID) : document.at(operation.node());
    }
}
