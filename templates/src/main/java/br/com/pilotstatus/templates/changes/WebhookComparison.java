package br.com.pilotstatus.templates.changes;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WebhookRule;
import br.com.pilotstatus.templates.changes.rule.WordRule;
import br.com.pilotstatus.templates.changes.schema.InlineComparison;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (!signature(before).equals(signature(after))) {
            Rule rule = before.events().isEmpty() || after.events().isEmpty()
                    ? DocumentRule.ELSEWHERE_CHANGED
                    : !before.isSigned()
                            ? WebhookRule.SIGNATURE_ADDED
                            : after.isSigned() ? WebhookRule.SIGNATURE_CHANGED : WebhookRule.SIGNATURE_REMOVED;
            sides.add(rule, List.of(), instead(signature(after), signature(before)), Pointer.of(Webhooks.SIGNATURE));
        }
        compareWord(Webhooks.EVENT, before.event(), after.event());
        compareWord(Webhooks.DATA, before.data(), after.data());
    }

    private void compareWord(String word, String was, String is) {
        if (!was.equals(is)) {
            sides.add(
                    before.events().isEmpty() || after.events().isEmpty()
                            ? DocumentRule.ELSEWHERE_CHANGED
                            : rule(word, was, is),
                    List.of(),
                    "`" + word + "` " + instead(text(is), text(was)),
                    Pointer.of(word));
        }
    }

    /** What has no event's name has no class either. */
    private static Rule rule(String word, String was, String is) {
        return word.equals(Webhooks.EVENT)
                ? WebhookRule.NAMES_MOVED
                : was.isEmpty()
                        ? WebhookRule.DATA_ADDED
                        : is.isEmpty() ? WebhookRule.DATA_REMOVED : WebhookRule.DATA_MOVED;
    }

    private static String pointers(Webhook event) {
        return event.deduplicate().isEmpty()
                ? "none"
                : event.deduplicate().stream().map(Code::of).collect(Collectors.joining(", "));
    }

    private static String text(String word) {
        return word.isEmpty() ? "none" : Code.of(word);
    }

    private static String signature(Webhooks webhooks) {
        return Code.of(webhooks.node().path(Webhooks.SIGNATURE));
    }

    private void compareEvents() {
        Map<String, Webhook> come = after.all();
        before.all().forEach((name, was) -> {
            Webhook is = come.remove(name);
            if (is == null) {
                Rule rule = was.className().isEmpty() ? WebhookRule.EVENT_FORGOTTEN : WebhookRule.EVENT_REMOVED;
                sides.addGone(rule, classOf(was), Code.of(name), was.pointer());
            } else {
                compare(name, was, is);
            }
        });
        come.forEach((name, is) -> sides.add(
                is.className().isEmpty() ? WebhookRule.EVENT_TOLD : WebhookRule.EVENT_ADDED,
                classOf(is),
                Code.of(name),
                is.pointer()));
    }

    private static List<String> classOf(Webhook event) {
        return event.className().isEmpty() ? List.of() : List.of(event.className());
    }

    private void compare(String name, Webhook was, Webhook is) {
        if (!was.className().equals(is.className())) {
            boolean isRenamed = !was.className().isEmpty() && !is.className().isEmpty();
            if (isRenamed) {
                sides.add(
                        WebhookRule.EVENT_CLASS_RENAMED,
                        classOf(is),
                        instead(Code.of(is.className()), Code.of(was.className())),
                        is.pointer());
            } else if (is.className().isEmpty()) {
                sides.addGone(WebhookRule.EVENT_REMOVED, classOf(was), Code.of(name), was.pointer());
            } else {
                sides.add(WebhookRule.EVENT_CLASS_ADDED, classOf(is), Code.of(name), is.pointer());
            }
        }
        if (!was.className().isEmpty() && !is.className().isEmpty()) {
            if (!was.deduplicate().equals(is.deduplicate())) {
                sides.add(
                        WordRule.KEY_OF_DELIVERY_CHANGED,
                        classOf(is),
                        instead(pointers(is), pointers(was)),
                        is.pointer());
            }
        }
        ValuePlace at =
                ValuePlace.of(was.body().pointer(), is.body().pointer(), List.of(name), Set.of(Direction.RESPONSE));
        InlineComparison.run(sides, name, was.body(), is.body(), at);
    }
}
