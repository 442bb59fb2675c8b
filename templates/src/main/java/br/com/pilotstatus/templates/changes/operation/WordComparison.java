package br.com.pilotstatus.templates.changes.operation;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WordRule;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Response;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the words beside those of OpenAPI that an operation has. */
final class WordComparison {

    private static final String RETRY = "x-retry";

    static final Set<String> COMPARED = Set.of(RETRY, Operation.PAGING, Operation.CLIENT_ONLY);

    private WordComparison() {}

    static void run(SideBySide sides, Endpoint before, Endpoint after) {
        compare(
                sides,
                before,
                after,
                RETRY,
                WordRule.RETRIES_CHANGED,
                WordRule.RETRIES_CHANGED,
                WordRule.RETRIES_CHANGED);
        compare(
                sides,
                before,
                after,
                Operation.PAGING,
                WordRule.PAGING_ADDED,
                WordRule.PAGING_REMOVED,
                WordRule.PAGING_CHANGED);
        boolean was = before.operation().node().path(Operation.CLIENT_ONLY).asBoolean(false);
        boolean is = after.operation().node().path(Operation.CLIENT_ONLY).asBoolean(false);
        if (was != is) {
            sides.add(
                    is ? WordRule.CLIENT_ONLY : WordRule.SERVER_TOO,
                    List.of(after.java()),
                    "",
                    after.pointer().child(Operation.CLIENT_ONLY));
        }
    }

    private static void compare(
            SideBySide sides, Endpoint before, Endpoint after, String word, Rule added, Rule removed, Rule changed) {
        JsonNode was = before.operation().node().path(word);
        JsonNode is = after.operation().node().path(word);
        if (!was.equals(is)) {
            Rule rule = was.isMissingNode() ? added : is.isMissingNode() ? removed : changed;
            sides.add(
                    rule,
                    List.of(after.java()),
                    instead(Code.of(is), Code.of(was)),
                    after.pointer().child(word));
        }
    }

    /** The exception that a response has by what is known of its body. */
    static void ofResponse(SideBySide sides, Endpoint after, Response was, Response is) {
        JsonNode had = was.node().path(Response.EXCEPTION);
        JsonNode has = is.node().path(Response.EXCEPTION);
        if (!had.equals(has)) {
            sides.add(
                    had.isMissingNode() ? WordRule.EXCEPTION_ADDED : WordRule.EXCEPTION_REMOVED,
                    List.of(after.java()),
                    instead(Code.of(has), Code.of(had)),
                    is.pointer().child(Response.EXCEPTION));
        }
    }
}
