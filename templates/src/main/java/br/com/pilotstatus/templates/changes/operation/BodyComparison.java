package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.BodyMedia;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.rule.ArgumentRule;
import br.com.pilotstatus.templates.openapi.Body;
import java.util.List;
import java.util.Set;

/** Compares the request body of an operation. */
final class BodyComparison {

    private static final ContentComparison.Rules RULES = new ContentComparison.Rules(
            ArgumentRule.BODY_MEDIA_TYPE_ADDED,
            ArgumentRule.BODY_MEDIA_TYPE_JOINED,
            ArgumentRule.BODY_MEDIA_TYPE_REMOVED,
            ArgumentRule.BODY_MEDIA_TYPE_REPLACED,
            ArgumentRule.BODY_MEDIA_TYPE_OMITTED,
            ArgumentRule.BODY_MEDIA_TYPE_DEMOTED,
            ArgumentRule.BODY_METHOD_RENAMED,
            ArgumentRule.BODY_ENCODING_CHANGED,
            ArgumentRule.BODY_ENCODING_DROPPED,
            ArgumentRule.BODY_IN_ONE,
            ArgumentRule.BODY_ENCODING_RESPELT);

    private BodyComparison() {}

    static void run(SideBySide sides, Endpoint before, Endpoint after) {
        Body was = before.operation().body();
        Body is = after.operation().body();
        ValuePlace at = ValuePlace.of(was.pointer(), is.pointer(), List.of(after.java()), Set.of(Direction.REQUEST));
        List<BodyMedia> had = before.requestMedia();
        List<BodyMedia> has = after.requestMedia();
        if (had.isEmpty() && !has.isEmpty()) {
            sides.add(is.isRequired() ? ArgumentRule.BODY_ADDED : ArgumentRule.OPTIONAL_BODY_ADDED, at, "");
        } else if (!had.isEmpty() && has.isEmpty()) {
            sides.addGone(ArgumentRule.BODY_REMOVED, at, "");
        } else if (!had.isEmpty()) {
            if (was.isRequired() != is.isRequired()) {
                sides.add(is.isRequired() ? ArgumentRule.BODY_MADE_REQUIRED : ArgumentRule.BODY_MADE_OPTIONAL, at, "");
            }
            ContentComparison.run(sides, had, has, at, RULES);
        }
    }
}
