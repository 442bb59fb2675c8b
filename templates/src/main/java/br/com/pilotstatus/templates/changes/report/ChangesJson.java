package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.report.ChangeReport.Names;
import br.com.pilotstatus.templates.changes.rule.Effect;
import br.com.pilotstatus.templates.changes.rule.Reader;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.json.JsonText;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes changes for programs. */
final class ChangesJson {

    private ChangesJson() {}

    static String of(Changes changes, Names names) {
        VersionStep step = VersionStep.of(changes);
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("compared", true)
                .put("spec", names.spec())
                .put("against", names.lock())
                .put("counts", Head.counts(changes, Groups.of(changes.all())))
                .put("step", step.name().toLowerCase(Locale.ROOT))
                .put("version", names.version())
                .put("nextVersion", step.after(names.version()))
                .put("documentation", changes.documentation());
        ArrayNode list = root.putArray("changes");
        changes.all().forEach(each -> write(each, list.addObject()));
        ArrayNode texts = root.putArray("texts");
        changes.texts()
                .forEach(each -> texts.addObject()
                        .put("pointer", each.place())
                        .put("grave", each.grave())
                        .put("before", each.before())
                        .put("after", each.after()));
        texts(root.putArray("writtenDifferently"), changes.wordings());
        return JsonText.of(root);
    }

    private static void write(Change change, ObjectNode node) {
        texts(node.putArray("rules"), change.rules().stream().map(Rule::name).toList());
        node.put("title", change.title())
                .put("detail", change.detail())
                .put("document", change.gone() ? "before" : "after")
                .put("pointer", change.pointer());
        texts(node.putArray("java"), change.java());
        texts(node.putArray("operations"), change.operations());
        for (Reader each : Reader.values()) {
            write(change.on(each), node.putObject(each.text()));
        }
    }

    private static void write(List<Effect> effects, ObjectNode node) {
        node.put("harm", effects.get(0).harm().name().toLowerCase(Locale.ROOT));
        texts(
                node.putArray("why"),
                effects.stream()
                        .map(Effect::sentence)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }
}
