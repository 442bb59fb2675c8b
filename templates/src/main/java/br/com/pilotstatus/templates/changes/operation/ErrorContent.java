package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.BodyMedia;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.schema.SchemaComparison;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the body of an error, of which the stub writes the preferred type and clients read what they can: told once. */
final class ErrorContent {

    private ErrorContent() {}

    static void run(SideBySide sides, List<BodyMedia> before, List<BodyMedia> after, ValuePlace at) {
        if (!types(before, sides.renames()).equals(types(after, Renames.NONE))) {
            sides.add(
                    after.isEmpty() ? ResponseRule.ERROR_BODY_REMOVED : ResponseRule.ERROR_BODY_CHANGED,
                    at,
                    SideBySide.instead(text(after), text(before)));
        } else if (!names(before).equals(names(after))) {
            sides.add(
                    ResponseRule.ERROR_MEDIA_TYPE_CHANGED,
                    at,
                    SideBySide.instead(codes(names(after)), codes(names(before))));
        }
        for (BodyMedia was : before) {
            after.stream()
                    .filter(is -> is.name().equals(was.name())
                            && is.identity(Renames.NONE).equals(was.identity(sides.renames())))
                    .forEach(is -> compare(sides, was, is, at));
        }
    }

    private static void compare(SideBySide sides, BodyMedia was, BodyMedia is, ValuePlace at) {
        ValuePlace place = at.at(was.declared().pointer(), is.declared().pointer())
                .typed(new Types(was.type(), is.type(), false, ResponseRule.ERROR_BODY_CHANGED));
        SchemaComparison.run(sides, was.declared().schema(), is.declared().schema(), place.child("schema"));
        if (!was.declared().node().path("encoding").equals(is.declared().node().path("encoding"))) {
            sides.add(DocumentRule.ELSEWHERE_CHANGED, place.child("encoding"), "");
        }
    }

    /** What it is in Java, the preferred one first. */
    private static List<String> types(List<BodyMedia> media, Renames renames) {
        return media.stream().map(each -> each.identity(renames)).distinct().toList();
    }

    private static List<String> names(List<BodyMedia> media) {
        return media.stream().map(BodyMedia::name).toList();
    }

    private static String codes(List<String> names) {
        return names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private static String text(List<BodyMedia> media) {
        return media.isEmpty()
                ? "none"
                : media.stream()
                        .map(each -> (each.type() == null ? "" : "`" + each.type() + "` as ") + "`" + each.name() + "`")
                        .collect(Collectors.joining(", "));
    }
}
