package br.com.pilotstatus.templates.spec.naming.operation;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.accepted.MethodForms;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The methods that are given away: an operation's own name is its alone in the whole document, since its classes are called
 * after it; the names of its other forms are in its tag.
 */
final class MethodNames {

    private final Document document;
    private final AcceptedNames accepted;
    private final Map<String, OperationNode> names = new HashMap<>();
    private final Map<String, OperationNode> forms = new HashMap<>();

    MethodNames(Document document, AcceptedNames accepted) {
        this.document = document;
        this.accepted = accepted;
    }

    void add(String name, OperationNode operation) {
        names.putIfAbsent(JavaKey.of(name), operation);
        MethodForms.of(name, operation, document).forEach(each -> forms.putIfAbsent(inTag(each, operation), operation));
    }

    /** Returns who has a name, or a form of it; null if nobody has. What was accepted was called so beside others. */
    @Nullable OperationNode owner(String name, OperationNode operation) {
        OperationNode owner = names.get(JavaKey.of(name));
        return owner != null || accepted.operation(operation) != null
                ? owner
                : MethodForms.of(name, operation, document).stream()
                        .flatMap(each -> Stream.ofNullable(forms.get(inTag(each, operation))))
                        .findFirst()
                        .orElse(null);
    }

    private static String inTag(String form, OperationNode operation) {
        return operation.tag() + '\n' + JavaKey.of(form);
    }
}
