package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Operations and components that are written differently, and of which no change is told: they mean the same Java. */
final class Wordings {

    /** A component may be called otherwise in the document, and its class as it was. */
    private static final String CALLED = Keyword.RECEIVED_NAME.key();

    private final SideBySide sides;
    private final List<String> places = new ArrayList<>();

    private Wordings(SideBySide sides) {
        this.sides = sides;
    }

    /** Finds them, once all changes are told. */
    static List<String> of(SideBySide sides, EndpointPairs pairs) {
        Wordings found = new Wordings(sides);
        pairs.pairs()
                .forEach(each -> found.compare(
                        each.before().operation().node(),
                        each.before().pointer(),
                        each.after().operation().node(),
                        each.after().pointer(),
                        each.after().java()));
        Map<String, Component> after = sides.after().components();
        sides.before().components().forEach((name, was) -> {
            Component is = after.get(sides.renames().of(name));
            if (is != null) {
                found.compare(
                        was.schema().node(),
                        was.schema().pointer(),
                        is.schema().node(),
                        is.schema().pointer(),
                        is.name());
            }
        });
        return found.places;
    }

    private void compare(JsonNode before, Pointer was, JsonNode after, Pointer is, String java) {
        String then = sides.renames().structure(Documentation.without(before));
        boolean isCalledOtherwise = !before.path(CALLED).equals(after.path(CALLED));
        if ((isCalledOtherwise || !then.equals(Renames.NONE.structure(Documentation.without(after))))
                && !isTold(was)
                && !isTold(is)
                && !isTold(java)) {
            places.add(is.toString());
        }
    }

    private boolean isTold(Pointer place) {
        String text = place.toString();
        return sides.changes().stream()
                .map(Change::pointer)
                .anyMatch(each -> each.equals(text) || each.startsWith(text + "/"));
    }

    /** What a base has may be told of the class that has it. */
    private boolean isTold(String java) {
        return sides.changes().stream()
                .flatMap(each -> each.java().stream())
                .anyMatch(each -> each.equals(java) || each.startsWith(java + "."));
    }
}
