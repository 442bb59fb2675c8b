package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The methods that one operation may get: for each media type another, for each of these one that gives the whole response,
 * and one for all pages. Media types that turn out to be the same in Java need no methods of their own; their names are not
 * given to others all the same.
 */
public final class MethodForms {

    private static final String WHOLE = "WithResponse";

    private MethodForms() {}

    /** Returns the names of an operation's methods, if it is called so. */
    public static List<String> of(String name, OperationNode operation, Document document) {
        List<String> variants = variants(name, operation, document);
        List<String> forms = new ArrayList<>(variants);
        variants.forEach(each -> forms.add(each + WHOLE));
        if (operation.node().has(Operation.PAGING)) {
            forms.add(name + "All");
        }
        return forms;
    }

    /** Returns the names of those that send and expect one kind of body each. */
    static List<String> variants(String name, OperationNode operation, Document document) {
        List<String> senders = new ArrayList<>(List.of(name));
        labels(operation.requestBody(), document).forEach(each -> senders.add(name + "From" + each));
        Set<String> answers = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> each : operation.responses().properties()) {
            if (StatusNames.isSuccess(each.getKey())
                    || StatusNames.isRedirect(each.getKey())
                    || each.getKey().equals("default")) {
                answers.addAll(labels(each.getValue(), document));
            }
        }
        List<String> variants = new ArrayList<>(senders);
        senders.forEach(sender -> answers.forEach(each -> variants.add(sender + "As" + each)));
        return variants;
    }

    private static List<String> labels(JsonNode body, Document document) {
        JsonNode resolved = document.resolve(body);
        List<String> types = resolved == null
                ? List.of()
                : List.copyOf(resolved.path("content").propertyNames());
        return types.size() < 2
                ? List.of()
                : types.stream().map(MediaType::label).toList();
    }
}
