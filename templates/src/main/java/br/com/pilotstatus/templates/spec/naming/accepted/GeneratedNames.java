package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.WebhookNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes that generators make besides models: a model of such a name would be hidden by it, or hide it. */
public final class GeneratedNames {

    /** The classes that there are once wherever there are events. */
    public static final List<String> OF_ALL_WEBHOOKS =
            List.of("Webhooks", "WebhookEvent", "UnknownWebhookEvent", "WebhookHandler", "WebhookFeature");

    private final Set<String> keys = new HashSet<>();

    private GeneratedNames() {}

    /** Returns those of a document whose operations have their names. */
    static GeneratedNames of(Document document) {
        GeneratedNames names = new GeneratedNames();
        for (OperationNode operation : OperationNode.all(document)) {
            String type = operation.typeName();
            names.add(type + "Result");
            if (successes(operation) > 1) {
                MethodForms.variants(operation.id(), operation, document)
                        .forEach(each -> names.add(JavaNames.typeName(each) + "Success"));
            }
            String tag = JavaNames.typeName(operation.tag());
            names.add("Complete" + tag + "Api");
            for (String api : List.of("Api", "AsyncApi")) {
                names.add(tag + api);
                names.add(tag + api + "Impl");
            }
        }
        List<WebhookNode> events = WebhookNode.all(document);
        if (!events.isEmpty()) {
            OF_ALL_WEBHOOKS.forEach(names::add);
            events.forEach(each -> names.add(each.className()));
        }
        return names;
    }

    private static long successes(OperationNode operation) {
        return operation.responses().propertyNames().stream()
                .filter(each -> StatusNames.isSuccess(each) || StatusNames.isRedirect(each))
                .count();
    }

    private void add(String name) {
        keys.add(JavaKey.of(name));
    }

    boolean contains(String name) {
        return keys.contains(JavaKey.of(name));
    }

    /** Returns the names in the form in which they must not be shared. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }
}
