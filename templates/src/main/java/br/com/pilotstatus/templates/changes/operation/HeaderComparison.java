package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.schema.SchemaComparison;
import br.com.pilotstatus.templates.openapi.Header;
import br.com.pilotstatus.templates.openapi.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Compares the headers of a response. */
final class HeaderComparison {

    private HeaderComparison() {}

    static void run(SideBySide sides, Endpoint before, Response was, Endpoint after, Response is, ValuePlace response) {
        Map<String, Header> had = headers(was);
        Map<String, Header> has = headers(is);
        had.forEach((key, header) -> {
            Header now = has.get(key);
            if (now == null) {
                sides.addGone(
                        ResponseRule.HEADER_REMOVED, response.at(header.pointer(), header.pointer()), name(header));
            } else {
                ValuePlace at = response.at(header.pointer(), now.pointer())
                        .typed(new Types(
                                before.headerType(was.status(), header.name()),
                                after.headerType(is.status(), now.name()),
                                !header.isRequired(),
                                ResponseRule.HEADER_JAVA_TYPE_CHANGED));
                boolean others = had.values().stream().anyMatch(each -> !each.isRequired());
                compare(sides, header, now, others, at);
            }
        });
        has.forEach((key, header) -> {
            if (!had.containsKey(key)) {
                sides.add(
                        header.isRequired() ? ResponseRule.REQUIRED_HEADER_ADDED : ResponseRule.OPTIONAL_HEADER_ADDED,
                        response.at(header.pointer(), header.pointer()),
                        name(header));
            }
        });
    }

    private static void compare(SideBySide sides, Header was, Header is, boolean others, ValuePlace at) {
        if (was.isRequired() != is.isRequired()) {
            sides.add(
                    is.isRequired()
                            ? ResponseRule.HEADER_MADE_REQUIRED
                            : others ? ResponseRule.HEADER_LEFT_SHORT_FACTORY : ResponseRule.HEADER_MADE_OPTIONAL,
                    at,
                    name(is));
        }
        SchemaComparison.run(
                sides,
                was.schema(),
                is.schema(),
                at.at(was.schema().pointer(), is.schema().pointer()).typed(at.types()));
    }

    /** By name in small letters: a header is the same in any case. */
    private static Map<String, Header> headers(Response response) {
        Map<String, Header> found = new LinkedHashMap<>();
        response.headers().forEach((name, header) -> found.put(name.toLowerCase(Locale.ROOT), header));
        return found;
    }

    private static String name(Header header) {
        return "`" + header.name() + "`";
    }
}
