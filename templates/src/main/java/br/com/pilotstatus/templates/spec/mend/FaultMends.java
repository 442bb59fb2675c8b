package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.validation.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Mends what the official schema refuses, one fault after another. */
final class FaultMends {

    private final Mending mending;

    FaultMends(Mending mending) {
        this.mending = mending;
    }

    /** Mends a fault; tells whether it did. */
    boolean mend(Fault fault) {
        Source at = mending.document().at(fault.place());
        Misfit misfit = misfit(fault, at);
        return misfit != null && mending.isReceived(at) && mend(misfit);
    }

    private boolean mend(Misfit misfit) {
        return switch (misfit.fault().keyword()) {
            case "unevaluatedProperties", "additionalProperties" -> UnknownKeys.mend(misfit);
            case "required" -> MissingMembers.mend(misfit);
            case "type" -> WrongTypes.mend(misfit);
            case "enum", "const" -> WrongWords.mend(misfit);
            case "format" -> Addresses.mend(misfit);
            case "not", "oneOf" -> Exclusions.mend(misfit);
            default -> Limits.mend(misfit);
        };
    }

    /** The place of a fault; null if it is gone, since something around it was mended. */
    private @Nullable Misfit misfit(Fault fault, Source at) {
        if (fault.place().isEmpty()) {
            return new Misfit(mending, fault, new Slot(MissingNode.getInstance(), ""), mending.root(), at);
        }
        JsonNode parent = inside(fault.place().subList(0, fault.place().size() - 1));
        JsonNode value = inside(fault.place());
        return parent == null || value == null
                ? null
                : new Misfit(mending, fault, new Slot(parent, fault.key()), value, at);
    }

    private @Nullable JsonNode inside(List<String> place) {
        JsonNode node = mending.root();
        for (String step : place) {
            boolean canBe = node.isObject() || node.isArray() && step.matches("\\d+");
            node = canBe ? new Slot(node, step).get() : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }
}
