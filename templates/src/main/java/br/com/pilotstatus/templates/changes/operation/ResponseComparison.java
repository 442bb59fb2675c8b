package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.BodyMedia;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the responses of an operation. */
final class ResponseComparison {

    private static final ContentComparison.Rules SUCCESS = new ContentComparison.Rules(
            ResponseRule.RESPONSE_JAVA_TYPE_ADDED,
            ResponseRule.RESPONSE_MEDIA_TYPE_ADDED,
            ResponseRule.RESPONSE_JAVA_TYPE_REMOVED,
            ResponseRule.RESPONSE_MEDIA_TYPE_REMOVED,
            ResponseRule.RESPONSE_MEDIA_TYPE_OMITTED,
            ResponseRule.RESPONSE_MEDIA_TYPE_DEMOTED,
            ResponseRule.RESPONSE_METHOD_RENAMED,
            DocumentRule.ELSEWHERE_CHANGED,
            DocumentRule.ELSEWHERE_CHANGED,
            DocumentRule.ELSEWHERE_CHANGED,
            DocumentRule.ELSEWHERE_CHANGED);

    /** With these the other return type is told already. */
    private static final Set<Rule> TOLD = Set.of(
            ValueRule.TYPE_CHANGED,
            ResponseRule.RESPONSE_BODY_ADDED,
            ResponseRule.RESPONSE_BODY_REMOVED,
            ResponseRule.RESPONSE_JAVA_TYPE_REMOVED,
            ResponseRule.RESPONSE_MEDIA_TYPE_DEMOTED);

    private final SideBySide sides;
    private final Endpoint before;
    private final Endpoint after;
    private final Map<String, Response> had;
    private final Map<String, Response> has;

    private ResponseComparison(SideBySide sides, Endpoint before, Endpoint after) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.had = before.operation().responses();
        this.has = after.operation().responses();
    }

    static void run(SideBySide sides, Endpoint before, Endpoint after) {
        new ResponseComparison(sides, before, after).run();
    }

    private void run() {
        int count = sides.changes().size();
        Map<String, String> pairs = StatusPairs.of(had.keySet(), has.keySet());
        had.forEach((status, response) -> {
            String now = pairs.get(status);
            if (now != null) {
                compareStatus(status, now);
                compare(status, response, now, Objects.requireNonNull(has.get(now)));
            } else {
                sides.addGone(
                        isSuccess(status, had) ? ResponseRule.SUCCESS_REMOVED : ResponseRule.ERROR_REMOVED,
                        List.of(before.factory(status)),
                        "`" + status + "`",
                        response.pointer());
            }
        });
        has.forEach((status, response) -> {
            if (!pairs.containsValue(status)) {
                sides.add(added(status), List.of(after.factory(status)), "`" + status + "`", response.pointer());
            }
        });
        compareReturnType(count);
    }

    private void compareStatus(String was, String is) {
        if (!was.equals(is)) {
            boolean wasRead = StatusPairs.isRange(was) || !isSuccess(is, has);
            sides.add(
                    wasRead ? ResponseRule.STATUS_READ_BEFORE : ResponseRule.SUCCESS_STATUS_CHANGED,
                    List.of(after.java(), after.factory(is)),
                    SideBySide.instead("`" + is + "`", "`" + was + "`"),
                    Objects.requireNonNull(has.get(is)).pointer());
        }
    }

    private void compareReturnType(int count) {
        String was = before.returnType();
        String is = after.returnType();
        boolean told = sides.changes().stream()
                .skip(count)
                .anyMatch(each -> each.rules().stream().anyMatch(TOLD::contains));
        if (!told && was != null && is != null && !renamed(was).equals(is)) {
            sides.add(
                    renamed(was).equals("@Nullable " + is)
                            ? ResponseRule.RETURN_NEVER_EMPTY
                            : ResponseRule.RETURN_TYPE_CHANGED,
                    List.of(after.java()),
                    SideBySide.instead("`" + is + "`", "`" + was + "`"),
                    after.pointer().child("responses"));
        }
    }

    /** A type that is named after the operation goes by the operation's name after. */
    private String renamed(String type) {
        return sides.renames()
                .type(type)
                .replace(
                        before.client().get(0).successName(),
                        after.client().get(0).successName());
    }

    private Rule added(String status) {
        if (isInRange(status)) {
            return ResponseRule.STATUS_TAKEN_FROM_RANGE;
        }
        return isSuccess(status, has) ? ResponseRule.SUCCESS_ADDED : ResponseRule.ERROR_ADDED;
    }

    private boolean isInRange(String status) {
        return status.matches("\\d{3}") && (had.containsKey("default") || had.containsKey(status.charAt(0) + "XX"));
    }

    private static boolean isSuccess(String status, Map<String, Response> all) {
        boolean isAlone = all.keySet().stream().noneMatch(each -> each.startsWith("2"));
        Response response = all.get(status);
        boolean isTold = response != null
                && !(response.headers().isEmpty() && response.content().isEmpty());
        return status.startsWith("2")
                || StatusNames.isRedirect(status) && (isTold || isAlone)
                || status.equals("default") && isAlone && all.keySet().stream().noneMatch(StatusNames::isRedirect);
    }

    private void compare(String statusBefore, Response was, String status, Response is) {
        boolean success = isSuccess(statusBefore, had) && isSuccess(status, has);
        String factory = after.factory(status);
        ValuePlace at = ValuePlace.of(
                        was.pointer(),
                        is.pointer(),
                        success ? List.of(after.java(), factory) : List.of(factory),
                        Set.of(Direction.RESPONSE))
                .typed(Types.NONE);
        List<BodyMedia> bodyBefore = before.responseMedia(was);
        List<BodyMedia> bodyAfter = after.responseMedia(is);
        if (!success) {
            ErrorContent.run(sides, bodyBefore, bodyAfter, at);
        } else if (bodyBefore.isEmpty() != bodyAfter.isEmpty()) {
            sides.add(
                    bodyBefore.isEmpty() ? ResponseRule.RESPONSE_BODY_ADDED : ResponseRule.RESPONSE_BODY_REMOVED,
                    at,
                    "");
        } else if (!bodyBefore.isEmpty()) {
            ContentComparison.run(sides, bodyBefore, bodyAfter, at, SUCCESS);
        }
        HeaderComparison.run(sides, before, was, after, is, at);
        WordComparison.ofResponse(sides, after, was, is);
        if (!was.node().path("links").equals(is.node().path("links"))) {
            sides.add(DocumentRule.ELSEWHERE_CHANGED, at, "`links`");
        }
    }
}
