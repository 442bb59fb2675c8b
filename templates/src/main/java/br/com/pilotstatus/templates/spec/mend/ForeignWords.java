package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.validation.Nearest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out words that a publisher happens to have for something of its own, while they mean something else here. */
final class ForeignWords {

    private static final Pattern STATUS = Pattern.compile("\\d\\w\\w|default");

    private final Mending mending;

    private ForeignWords(Mending mending) {
        this.mending = mending;
    }

    static void leaveOut(Mending mending) {
        ForeignWords words = new ForeignWords(mending);
        words.leaveOut(mending.root(), Operation.ERRORS, each -> hasAny(each, Set.of("codes", "hints")));
        for (OperationNode operation : OperationNode.all(mending.document())) {
            words.leaveOut(
                    operation.node(),
                    Operation.ERRORS,
                    errors -> errors.propertyNames().stream()
                            .anyMatch(each -> STATUS.matcher(each).matches()));
            words.leaveOut(operation.node(), Operation.PAGING, each -> hasAny(each, Set.of("style", "items")));
            words.leaveOut(operation.node(), "x-retry", JsonNode::isObject);
        }
        words.leaveOut(mending.root(), "x-retry", JsonNode::isObject);
    }

    /** A slip in a word of ours is not foreign. */
    private static boolean hasAny(JsonNode node, Set<String> words) {
        return node.isObject()
                && node.propertyNames().stream().anyMatch(each -> Nearest.of(each, words.stream()) != null);
    }

    private void leaveOut(ObjectNode owner, String word, Predicate<JsonNode> isOurs) {
        Source at = mending.document().at(owner, word);
        if (owner.has(word) && !isOurs.test(owner.get(word)) && mending.isReceived(at)) {
            mending.leftAlone(at, "%s means something else here: it is left out".formatted(word));
            owner.remove(List.of(word));
        }
    }
}
