package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.ArgumentRule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the request body of an operation. */
final class BodyComparison {

    private static final ContentComparison.Rules RULES = new ContentComparison.Rules(
            ArgumentRule.BODY_MEDIA_TYPE_ADDED,
            ArgumentRule.BODY_MEDIA_TYPE_ADDED,
            ArgumentRule.BODY_MEDIA_TYPE_REMOVED,
            ArgumentRule.BODY_MEDIA_TYPE_REPLACED,
            ArgumentRule.BODY_MEDIA_TYPE_DEMOTED,
            ArgumentRule.BODY_METHOD_RENAMED,
            ArgumentRule.BODY_ENCODING_CHANGED);

    private BodyComparison() {}

    static void run(Comparison comparison, Endpoint old, Endpoint fresh) {
        JsonNode was = comparison.old().resolve(old.node().path("requestBody"));
        JsonNode now = comparison.fresh().resolve(fresh.node().path("requestBody"));
        Place at = new Place(
                Pointer.child(old.pointer(), "requestBody"),
                Pointer.child(fresh.pointer(), "requestBody"),
                List.of(fresh.java()),
                Set.of(Side.REQUEST),
                List.of(),
                ValueRule.TYPE_CHANGED,
                false,
                comparison.old().types().argument(old.id(), "body body"),
                comparison.fresh().types().argument(fresh.id(), "body body"));
        boolean had = !was.path("content").isEmpty();
        boolean has = !now.path("content").isEmpty();
        if (!had && has) {
            comparison.add(ArgumentRule.BODY_ADDED, at, "");
        } else if (had && !has) {
            comparison.addGone(ArgumentRule.BODY_REMOVED, at, "");
        } else if (had) {
            boolean required = now.path("required").asBoolean(false);
            if (was.path("required").asBoolean(false) != required) {
                comparison.add(required ? ArgumentRule.BODY_MADE_REQUIRED : ArgumentRule.BODY_MADE_OPTIONAL, at, "");
            }
            ContentComparison.run(comparison, was, now, at, RULES, MediaMethods.ofRequest(comparison, old, fresh));
        }
    }
}
