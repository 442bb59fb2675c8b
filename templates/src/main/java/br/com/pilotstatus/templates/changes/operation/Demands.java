package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.BodyMedia;
import br.com.pilotstatus.templates.changes.pair.DeclaredParameter;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.openapi.Members;
import java.util.List;

/** What an operation can't do without. */
final class Demands {

    private Demands() {}

    /** Whether one demands what calls of another, at the same address, never have. */
    static boolean moreThan(Endpoint before, Endpoint after) {
        return after.parameters().values().stream()
                        .filter(DeclaredParameter::isRequired)
                        .anyMatch(each -> !before.parameters().containsKey(each.key())
                                && !each.key().startsWith("path "))
                || bodyMoreThan(before, after);
    }

    private static boolean bodyMoreThan(Endpoint before, Endpoint after) {
        List<BodyMedia> had = before.requestMedia();
        List<BodyMedia> has = after.requestMedia();
        if (has.isEmpty() || !after.operation().body().isRequired()) {
            return false;
        }
        if (had.isEmpty()) {
            return true;
        }
        Members was = had.get(0).declared().schema().merged().members();
        Members is = has.get(0).declared().schema().merged().members();
        return is.required().stream().anyMatch(each -> !was.properties().containsKey(each));
    }
}
