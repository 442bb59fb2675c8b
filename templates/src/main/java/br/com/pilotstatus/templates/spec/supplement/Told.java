package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.report.Entry;
import br.com.pilotstatus.templates.spec.report.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The account of what came from where. Lines for the overlay are written last, when everything is where it belongs. */
final class Told {

    private static final String REQUIRED = "required";
    private static final int SHORT = 160;

    private final Document document;
    private final List<Runnable> contradictions = new ArrayList<>();

    Told(Document document) {
        this.document = document;
    }

    void received(Source at, String message) {
        document.report().add(Kind.RECEIVED, at, message);
    }

    /** Something that stands nowhere in the received document, with all that is in it. */
    void supplemented(Source ours, String what) {
        document.report().add(Kind.SUPPLEMENTED, ours, what);
    }

    /**
     * Something that a received thing lacks.
     *
     * @param at where it would have to be received
     */
    void filled(Source at, String what, Source ours) {
        document.report().add(Kind.FILLED, at, "%s: from %s".formatted(what, ours));
    }

    void needless(Source ours, String what) {
        document.report().add(Kind.NEEDLESS, ours, what);
    }

    /**
     * Both say something, and not the same.
     *
     * @param at where the received document says it
     * @param place where it stands in the filled document
     * @param mine what the supplement says, at its place
     */
    void contradicted(Source at, JsonNode theirs, Source place, JsonNode mine, Source ours) {
        contradictions.add(() -> {
            List<String> steps = place.steps();
            JsonNode update = JsonNodeFactory.instance.objectNode().set(steps.get(steps.size() - 1), mine);
            Source around = new Source(place.file(), parent(place.pointer()));
            String target = OverlayTargets.of(document, place);
            OverlayUpdate put = new OverlayUpdate(OverlayTargets.of(document, around), update.toString());
            document.report()
                    .add(new Entry(
                            Kind.CONTRADICTED,
                            at,
                            "is %s here and %s in %s: what is received counts; for the other, remove %s and %s"
                                    .formatted(text(theirs), text(mine), ours, target, put.text()),
                            OverlayUpdate.removal(target) + ",\n" + put.action()));
        });
    }

    /** The received document has a closed list without something that the supplement has in it. */
    void missing(Source at, String what, Source place, String key, JsonNode mine, Source ours) {
        contradictions.add(() -> {
            OverlayUpdate put = new OverlayUpdate(
                    OverlayTargets.of(document, place),
                    JsonNodeFactory.instance.objectNode().set(key, mine).toString());
            document.report()
                    .add(new Entry(
                            Kind.CONTRADICTED,
                            at,
                            "%s is not among them, but is in %s: what is received counts; for the other, %s"
                                    .formatted(what, ours, put.text()),
                            put.action()));
        });
    }

    /** Both say whether something must be there, and not the same; who says nothing of it leaves it to the other. */
    void required(ObjectNode theirs, ObjectNode mine, Source place) {
        boolean isRequired = mine.path(REQUIRED).asBoolean();
        if (theirs.has(REQUIRED) && theirs.path(REQUIRED).asBoolean() != isRequired) {
            contradicted(
                    document.at(theirs, REQUIRED),
                    theirs.path(REQUIRED),
                    place.child(REQUIRED),
                    JsonNodeFactory.instance.booleanNode(isRequired),
                    document.at(mine));
        }
    }

    /** Writes what could not be written before all was in its place. */
    void settle() {
        contradictions.forEach(Runnable::run);
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String text(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
