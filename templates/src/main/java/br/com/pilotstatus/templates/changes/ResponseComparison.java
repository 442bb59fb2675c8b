package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the responses of an operation. */
final class ResponseComparison {

    private static final ContentComparison.Rules SUCCESS = new ContentComparison.Rules(
            ResponseRule.RESPONSE_JAVA_TYPE_ADDED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED,
            ResponseRule.RESPONSE_JAVA_TYPE_REMOVED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED,
            ResponseRule.RESPONSE_MEDIA_TYPE_DEMOTED,
            ResponseRule.RESPONSE_METHOD_RENAMED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED);
    private static final ContentComparison.Rules ERROR = new ContentComparison.Rules(
            ResponseRule.ERROR_BODY_CHANGED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED,
            ResponseRule.ERROR_BODY_CHANGED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED,
            ResponseRule.ERROR_BODY_CHANGED,
            ResponseRule.ERROR_BODY_CHANGED,
            ResponseRule.RESPONSE_MEDIA_TYPE_CHANGED);

    /** With these the other return type is told already. */
    private static final Set<Rule> TOLD = Set.of(
            ValueRule.TYPE_CHANGED,
            ResponseRule.RESPONSE_BODY_ADDED,
            ResponseRule.RESPONSE_BODY_REMOVED,
            ResponseRule.RESPONSE_JAVA_TYPE_REMOVED,
            ResponseRule.RESPONSE_MEDIA_TYPE_DEMOTED);

    private final Comparison comparison;
    private final Endpoint old;
    private final Endpoint fresh;
    private final Map<String, JsonNode> before;
    private final Map<String, JsonNode> after;

    private ResponseComparison(Comparison comparison, Endpoint old, Endpoint fresh) {
        this.comparison = comparison;
        this.old = old;
        this.fresh = fresh;
        this.before = responses(comparison.old(), old);
        this.after = responses(comparison.fresh(), fresh);
    }

    static void run(Comparison comparison, Endpoint old, Endpoint fresh) {
        new ResponseComparison(comparison, old, fresh).run();
    }

    private static Map<String, JsonNode> responses(Snapshot snapshot, Endpoint endpoint) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        endpoint.node().path("responses").properties().stream()
                .filter(each -> !each.getKey().startsWith("x-"))
                .forEach(each -> found.put(each.getKey(), snapshot.resolve(each.getValue())));
        return found;
    }

    private void run() {
        int count = comparison.count();
        before.forEach((status, response) -> {
            if (after.containsKey(status)) {
                compare(status, response, after.get(status));
            } else {
                comparison.add(
                        isSuccess(status, before) ? ResponseRule.SUCCESS_REMOVED : ResponseRule.ERROR_REMOVED,
                        List.of(old.factory(java(status))),
                        "`" + status + "`",
                        pointer(old, status),
                        true);
            }
        });
        after.keySet().stream()
                .filter(status -> !before.containsKey(status))
                .forEach(status -> comparison.add(
                        inRange(status) ? ResponseRule.STATUS_TAKEN_FROM_RANGE : ResponseRule.STATUS_ADDED,
                        List.of(fresh.factory(java(status))),
                        "`" + status + "`",
                        pointer(fresh, status),
                        false));
        String was = comparison.old().types().returned(old.id());
        String now = comparison.fresh().types().returned(fresh.id());
        if (was != null && now != null && !returned(was).equals(now) && !comparison.foundSince(count, TOLD)) {
            comparison.add(
                    ResponseRule.RETURN_TYPE_CHANGED,
                    List.of(fresh.java()),
                    "`" + now + "` instead of `" + was + "`",
                    Pointer.child(fresh.pointer(), "responses"),
                    false);
        }
    }

    /** A type that is named after the operation goes by the operation's new name. */
    private String returned(String type) {
        String stem = old.result().replaceAll("Result$", "");
        return comparison
                .renames()
                .type(type)
                .replace(stem + "Success", fresh.result().replaceAll("Result$", "Success"));
    }

    private boolean inRange(String status) {
        return status.matches("\\d{3}")
                && before.keySet().stream()
                        .anyMatch(each -> each.equals("default")
                                || each.matches("\\d[xX]{2}") && each.charAt(0) == status.charAt(0));
    }

    private static boolean isSuccess(String status, Map<String, JsonNode> all) {
        return status.startsWith("2")
                || status.equals("default") && all.keySet().stream().noneMatch(each -> each.startsWith("2"));
    }

    private void compare(String status, JsonNode was, JsonNode now) {
        boolean success = isSuccess(status, before) && isSuccess(status, after);
        Place at = new Place(
                pointer(old, status),
                pointer(fresh, status),
                success ? List.of(fresh.java(), fresh.factory(java(status))) : List.of(fresh.factory(java(status))),
                Set.of(Side.RESPONSE),
                List.of(),
                success ? ValueRule.TYPE_CHANGED : ResponseRule.ERROR_BODY_CHANGED,
                false,
                comparison.old().types().answer(old.id(), java(status)),
                comparison.fresh().types().answer(fresh.id(), java(status)));
        boolean had = !was.path("content").isEmpty();
        boolean has = !now.path("content").isEmpty();
        if (had != has) {
            comparison.add(
                    !success
                            ? ResponseRule.ERROR_BODY_CHANGED
                            : has ? ResponseRule.RESPONSE_BODY_ADDED : ResponseRule.RESPONSE_BODY_REMOVED,
                    at,
                    "");
        } else if (had) {
            ContentComparison.run(
                    comparison,
                    was,
                    now,
                    at,
                    success ? SUCCESS : ERROR,
                    MediaMethods.ofAnswer(comparison, old, fresh, java(status)));
        }
        HeaderComparison.run(
                comparison,
                was.path("headers"),
                now.path("headers"),
                at,
                key -> at.typed(
                        comparison.old().types().header(old.id(), java(status), key),
                        comparison.fresh().types().header(fresh.id(), java(status), key)));
        if (!was.path("links").equals(now.path("links"))) {
            comparison.add(DocumentRule.ELSEWHERE_CHANGED, at, "`links`");
        }
    }

    /** Ranges are written either way. */
    private static String java(String status) {
        return status.replace('x', 'X');
    }

    private static String pointer(Endpoint endpoint, String status) {
        return Pointer.child(endpoint.pointer(), "responses", status);
    }
}
