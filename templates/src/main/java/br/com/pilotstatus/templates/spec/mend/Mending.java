package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.report.Entry.Kind;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document that is mended, and what is to be told of it. */
final class Mending {

    private record Told(Kind kind, Source at, String message) {}

    private final Document document;
    private final List<Told> told = new ArrayList<>();

    Mending(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    ObjectNode root() {
        return document.root();
    }

    boolean isOld() {
        return document.isOpenApi30();
    }

    /** Whether a place is of the received document, and not ours. */
    boolean isReceived(Source at) {
        return !document.isOverlaid(at);
    }

    /** What decides nothing. */
    void leftAlone(Source at, String message) {
        told.add(new Told(Kind.LEFT_ALONE, at, message));
    }

    /** What is written otherwise and says the same. */
    void repaired(Source at, String message) {
        told.add(new Told(Kind.REPAIRED, at, message));
    }

    /** What may be meant otherwise. */
    void doubtful(Source at, String message) {
        told.add(new Told(Kind.DOUBTFUL, at, message));
    }

    /** A part that is gone, and that somebody may miss. */
    void leftOut(Source at, String message) {
        told.add(new Told(Kind.PART_LEFT_OUT, at, message));
    }

    /** Does what goes through the document from its end, and has it told from its beginning. */
    void reversing(Runnable mends) {
        int before = told.size();
        mends.run();
        Collections.reverse(told.subList(before, told.size()));
    }

    /** Tells it all, what holds in many places of one of these. */
    void tell() {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        told.forEach(each ->
                tallies.computeIfAbsent(each.kind(), kind -> new Tally()).add(each.at(), each.message()));
        tallies.forEach((kind, tally) -> tally.tell((at, message) -> {
            if (kind == Kind.DOUBTFUL) {
                document.doubtful(at, message);
            } else {
                document.report().add(kind, at, message);
            }
        }));
    }

    /** Makes a container that is set where something of it was written before. */
    <T extends JsonNode> T madeOf(T made, Source at) {
        document.sources().derive(made, at);
        return made;
    }

    /** Renames a member where it stands; a member of that name must not be there. */
    static void rename(ObjectNode object, String key, String name) {
        List<Map.Entry<String, JsonNode>> members = List.copyOf(object.properties());
        object.removeAll();
        members.forEach(each -> object.set(each.getKey().equals(key) ? name : each.getKey(), each.getValue()));
    }

    /** Tells whether a schema says alternatives. */
    static boolean hasChoice(ObjectNode schema) {
        return schema.has("anyOf") || schema.has("oneOf");
    }

    /** Takes the elements out of a list that are so; tells whether there were any. */
    static boolean removeIf(ArrayNode list, Predicate<JsonNode> isSo) {
        boolean any = false;
        for (int i = 0; i < list.size(); ) {
            if (isSo.test(list.get(i))) {
                list.remove(i);
                any = true;
            } else {
                i++;
            }
        }
        return any;
    }
}
