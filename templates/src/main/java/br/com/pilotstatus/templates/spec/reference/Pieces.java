package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of other files that a document refers to, and where in it they come to stand. */
final class Pieces {

    private static final String THE_PIECE = "piece";

    /** A text that has to lead to where a piece comes to stand. */
    private record Link(ObjectNode holder, String member, Key target) {}

    private final Document document;
    private final String main;
    private final Map<Key, Slot> slots = new LinkedHashMap<>();
    private final Deque<Key> open = new ArrayDeque<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Key, Slot> claims = new LinkedHashMap<>();

    /** What is inside of another piece anyway, by that one; of the document itself, null. */
    private final Map<Key, @Nullable Key> inside = new HashMap<>();

    private final Map<Key, Pointer> homes = new HashMap<>();

    Pieces(Document document) {
        this.document = document;
        this.main = document.at(document.root()).file();
    }

    /** Returns a piece that nobody has looked at yet; null if there is none. */
    @Nullable Key next() {
        return open.poll();
    }

    Slot slot(Key key) {
        return Objects.requireNonNull(slots.get(key));
    }

    /** Notes what was come past, in a piece or, with null, in the document itself. */
    void found(JsonNode node, Kind kind, @Nullable Key piece) {
        Key key = new Key(document.at(node), kind);
        if (!key.equals(piece) && !key.at().file().equals(main)) {
            inside.putIfAbsent(key, piece);
        }
    }

    /** Notes a reference, and what it leads to. */
    void refer(ObjectNode holder, String member, Key target, ObjectNode node) {
        links.add(new Link(holder, member, target));
        if (!target.at().file().equals(main) && !slots.containsKey(target)) {
            ObjectNode copy = document.sources().copy(node);
            if (target.kind() == Kind.SCHEMA) {
                // Whatever of it is referred to is a piece itself.
                copy.remove(List.of("definitions", "$defs"));
            }
            slots.put(target, new Slot(JsonNodeFactory.instance.objectNode().set(THE_PIECE, copy), THE_PIECE));
            open.add(target);
        }
    }

    /** Notes that a component of the document is nothing but a reference to a piece, which then has that name. */
    void claim(Key target, Slot slot, Pointer at) {
        List<String> steps = at.steps();
        if (steps.size() == 3
                && steps.get(0).equals("components")
                && steps.get(1).equals(target.kind().section())
                && !target.at().file().equals(main)) {
            claims.putIfAbsent(target, slot);
        }
    }

    /** Puts all pieces where they belong, and lets the references lead there. */
    void place() {
        List<Key> own = slots.keySet().stream().filter(this::isOnItsOwn).toList();
        own.stream()
                .filter(claims::containsKey)
                .forEach(each -> Objects.requireNonNull(claims.get(each)).set(piece(each)));
        own.stream().filter(each -> !claims.containsKey(each)).forEach(this::name);
        locate(document.root(), Kind.DOCUMENT, Kind.Many.ONE, Pointer.ROOT);
        for (Link each : links) {
            Pointer home = homes.get(each.target());
            each.holder()
                    .put(
                            each.member(),
                            Refs.text(
                                    home != null
                                            ? home
                                            : Pointer.parse(
                                                    "#" + each.target().at().pointer())));
        }
    }

    private JsonNode piece(Key key) {
        return Objects.requireNonNull(slot(key).get());
    }

    private boolean isOnItsOwn(Key piece) {
        Set<Key> seen = new HashSet<>();
        Key key = piece;
        while (key != null && seen.add(key)) {
            if (!inside.containsKey(key)) {
                return key.equals(piece);
            }
            key = inside.get(key);
        }
        return key != null && key.equals(piece);
    }

    private void name(Key key) {
        ObjectNode section = document.components(key.kind().section());
        String word = word(key.at());
        String name = FreeNames.free(
                word, other -> section.propertyNames().stream().anyMatch(each -> JavaKey.isSame(each, other)));
        if (!name.equals(word)) {
            document.named(
                    key.at(),
                    "there is another %s: this is components/%s/%s; for a name of your choice, refer to it from there"
                            .formatted(word, key.kind().section(), name));
        }
        section.set(name, piece(key));
    }

    /** The last word of the way to it, or what its file is called; of an index, the folder's name. */
    private static String word(Source at) {
        List<String> steps = at.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).matches(".*[A-Za-z].*")) {
                return plain(steps.get(i));
            }
        }
        String file = at.file().replaceFirst("(?i)(?<=[^/])(\\.schema)?\\.[a-z]+$", "");
        return plain(file.replaceFirst("(?<=[^/.])/index$", "").replaceFirst(".*/", ""));
    }

    private static String plain(String word) {
        return word.replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    private void locate(JsonNode node, Kind kind, Kind.Many many, Pointer at) {
        if (!node.isContainer()) {
            return;
        }
        if (!document.at(node).file().equals(main)) {
            document.origins().brought(document.at(node), at);
        }
        if (many == Kind.Many.ONE) {
            if (!document.at(node).file().equals(main)) {
                homes.putIfAbsent(new Key(document.at(node), kind), at);
            }
            node.properties().forEach(each -> {
                Kind.Member member = kind.inside(each.getKey());
                if (member != null) {
                    locate(each.getValue(), member.kind(), member.many(), at.child(each.getKey()));
                }
            });
        } else {
            for (Slot each : Bundle.slots(node, kind)) {
                locate(Objects.requireNonNull(each.get()), kind, Kind.Many.ONE, at.child(each.key()));
            }
        }
    }
}
