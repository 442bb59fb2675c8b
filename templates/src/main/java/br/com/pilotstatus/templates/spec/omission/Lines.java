package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Problem;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.LeftOut;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import br.com.pilotstatus.templates.spec.report.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells in the report what was left out, why, and by which action of the overlay that would be decided. */
final class Lines {

    /** One line, known before its unit is gone. */
    private record Line(Source at, String title, String target) {}

    private final Document document;
    private final Map<Unit, List<Line>> noted = new HashMap<>();

    Lines(Document document) {
        this.document = document;
    }

    /** Notes what is about to go. */
    void note(Unit unit) {
        List<Line> lines = new ArrayList<>();
        ObjectNode item = unit.kind() == Unit.Kind.PATH_ITEM
                ? document.resolve(unit.place().node())
                : null;
        if (item != null) {
            Operation.METHODS.stream()
                    .filter(item::has)
                    .map(method -> new Unit(Unit.Kind.OPERATION, new Place(unit.place(), method, item.path(method))))
                    .map(this::line)
                    // What is wrong with all of a path goes with the path alone.
                    .forEach(each -> lines.add(
                            new Line(each.at(), each.title(), line(unit).target())));
        }
        noted.put(unit, lines.isEmpty() ? List.of(line(unit)) : lines);
    }

    private Line line(Unit unit) {
        Source at = unit.place().at(document);
        return new Line(at, unit.title(document), OverlayTargets.of(document, at));
    }

    void report(Unit unit, Set<Problem> problems) {
        for (Line line : noted.getOrDefault(unit, List.of())) {
            String why = reasons(line.at(), problems);
            String action = action(line.target());
            document.report()
                    .add(new Entry(
                            unit.isOfOperations() ? Entry.Kind.OPERATION_LEFT_OUT : Entry.Kind.PART_LEFT_OUT,
                            line.at(),
                            "%s is left out: %s; to accept that, write into the overlay: %s"
                                    .formatted(line.title(), why, action),
                            action));
            if (unit.isOfOperations()) {
                list().addObject().put("operation", line.title()).put("why", why);
            }
        }
    }

    /** What users of the generated code see. */
    private ArrayNode list() {
        return document.root().get(LeftOut.KEY) instanceof ArrayNode list
                ? list
                : document.root().putArray(LeftOut.KEY);
    }

    private String reasons(Source at, Set<Problem> problems) {
        return problems.stream()
                .map(each -> each.at().equals(at)
                        ? each.text()
                        : (each.at().file().equals(at.file())
                                        ? each.at().pointer()
                                        : each.at().toString()) + ": " + each.text())
                .collect(Collectors.joining("; and "));
    }

    private static String action(String target) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("target", target)
                .put("description", "Left out.")
                .put("remove", true)
                .toString();
    }
}
