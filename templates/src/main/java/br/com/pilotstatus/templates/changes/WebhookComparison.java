package br.com.pilotstatus.templates.changes;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.WebhookRule;
import br.com.pilotstatus.templates.changes.schema.InlineComparison;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the events that the document's owner delivers: operations whose request goes to the caller. */
final class WebhookComparison {

    private final SideBySide sides;
    private final Webhooks before;
    private final Webhooks after;

    private WebhookComparison(SideBySide sides) {
        this.sides = sides;
        this.before = sides.before().document().webhooks();
        this.after = sides.after().document().webhooks();
    }

    static void run(SideBySide sides) {
        WebhookComparison webhooks = new WebhookComparison(sides);
        webhooks.compareSignature();
        webhooks.compareEvents();
    }

    private void compareSignature() {
        Pointer at = Pointer.of(Webhooks.SIGNATURE);
        if (before.isSigned() && !signature(before).equals(signature(after))) {
            sides.add(WebhookRule.SIGNATURE_CHANGED, List.of(), instead(signature(after), signature(before)), at);
        } else if (!signature(before).equals(signature(after)) || !words(before).equals(words(after))) {
            sides.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "how webhooks come", at);
        }
    }

    private static String signature(Webhooks webhooks) {
        return Code.of(webhooks.node().path(Webhooks.SIGNATURE));
    }

    private static List<String> words(Webhooks webhooks) {
        return List.of(webhooks.event(), webhooks.data());
    }

    private void compareEvents() {
        Map<String, Webhook> come = after.all();
        before.all().forEach((name, was) -> {
            Webhook is = come.remove(name);
            if (is == null) {
                sides.addGone(WebhookRule.EVENT_REMOVED, classOf(was), Code.of(name), was.pointer());
            } else {
                compare(name, was, is);
            }
        });
        come.forEach((name, is) -> sides.add(WebhookRule.EVENT_ADDED, classOf(is), Code.of(name), is.pointer()));
    }

    private static List<String> classOf(Webhook event) {
        return event.className().isEmpty() ? List.of() : List.of(event.className());
    }

    private void compare(String name, Webhook was, Webhook is) {
        if (!was.className().isEmpty() && !was.className().equals(is.className())) {
            sides.add(
                    WebhookRule.EVENT_CLASS_RENAMED,
                    classOf(is),
                    instead(Code.of(is.className()), Code.of(was.className())),
                    is.pointer());
        }
        ValuePlace at =
                ValuePlace.of(was.body().pointer(), is.body().pointer(), List.of(name), Set.of(Direction.RESPONSE));
        InlineComparison.run(sides, name, was.body(), is.body(), at);
    }
}
