package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Problem;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Takes out of one document what problems concern. */
final class Removal {

    private final Document document;
    private final Places places;
    private final Unused unused;
    private final Lines lines;

    /** What was taken out, with why. */
    private final Map<Unit, Set<Problem>> removed = new LinkedHashMap<>();

    /** The same by what stood there. */
    private final Map<JsonNode, Unit> units = new IdentityHashMap<>();

    Removal(Document document) {
        this.document = document;
        this.places = new Places(document);
        this.unused = new Unused(document);
        this.lines = new Lines(document);
    }

    /** Takes out what a problem concerns; tells whether there was something that may be taken out. */
    boolean remove(Cause cause) {
        List<Place> found = places.of(cause.problem().part());
        boolean all = !found.isEmpty();
        for (Place each : found) {
            all &= remove(each, cause);
        }
        return all;
    }

    private boolean remove(Place place, Cause cause) {
        Place gone = place.gone();
        if (gone != null) {
            // It went with something else; what that is goes for this reason, too.
            Unit unit = units.get(gone.node());
            if (unit != null) {
                reasons(unit).add(cause.problem());
            }
            return true;
        }
        List<Unit> around = Unit.around(place, document);
        if (around.size() <= cause.level()) {
            return false;
        }
        Unit unit = around.get(cause.level());
        return switch (unit.kind()) {
            case COMPONENT -> component(unit, cause.problem());
            default -> {
                take(unit, cause.problem());
                yield true;
            }
        };
    }

    /** A component costs all that refer to it what a problem in each of them would. */
    private boolean component(Unit unit, Problem problem) {
        if (removed.containsKey(unit)) {
            reasons(unit).add(problem);
            return true;
        }
        reasons(unit).add(problem);
        boolean all = true;
        for (Place each : places.users(unit.place())) {
            all &= remove(each, new Cause(problem, 0));
        }
        take(unit, problem);
        return all;
    }

    private void take(Unit unit, Problem problem) {
        reasons(unit).add(problem);
        lines.note(unit);
        units.put(unit.place().node(), unit);
        unit.remove(document);
    }

    /** Takes out what only operations used that are gone, and reports all that is. */
    void end() {
        if (removed.keySet().stream().anyMatch(Unit::isOfOperations)) {
            unused.remove();
        }
        inOrder().filter(each -> each.place().isReachable()).forEach(each -> lines.report(each, reasons(each)));
        document.sources().derive(document.root(), document.at(document.root()));
    }

    /** As it was taken out, but of one list the last element first: so the overlay's actions can be written down. */
    private Stream<Unit> inOrder() {
        return removed.keySet().stream()
                .collect(Collectors.groupingBy(
                        each -> System.identityHashCode(each.place().container()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(each -> each.stream().sorted(Comparator.comparingInt(Removal::fromTheEnd)));
    }

    private static int fromTheEnd(Unit unit) {
        return unit.place().container().isArray()
                ? -Integer.parseInt(unit.place().key())
                : 0;
    }

    private Set<Problem> reasons(Unit unit) {
        return removed.computeIfAbsent(unit, each -> new LinkedHashSet<>());
    }
}
