package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one document of several files, so that no later step has to know that there are any: what references lead to becomes
 * a component, or is written where it is used if OpenAPI has no components of its kind. Each place keeps its file in messages.
 */
public final class Bundle {

    private static final int MOST_COPIES = 10_000;

    private final Document document;
    private final Trails trails;
    private final Pieces pieces;
    private final Set<Source> paths = new HashSet<>();
    private int copies;

    private Bundle(Document document, @Nullable OtherFiles files) {
        this.document = document;
        this.trails = new Trails(document, files);
        this.pieces = new Pieces(document);
    }

    /**
     * Wraps a tree that was just read, with all that it refers to.
     *
     * @param file name of its file
     * @param others the files that it may refer to; null if it stands alone
     */
    public static Document read(ObjectNode root, String file, @Nullable OtherFiles others) {
        Document document = Document.read(root, file);
        if (Abroad.anyIn(root)) {
            Bundle bundle = new Bundle(document, others);
            bundle.documentAndPieces();
            bundle.pieces.place();
        }
        return document;
    }

    /** Adds the references that could not be followed, and are still there, to the problems of the document. */
    public static void check(Document document) {
        if (!document.origins().isComplete()) {
            check(document, document.root());
        }
    }

    private static void check(Document document, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                Source at = each.getValue().isString() ? document.at(object, each.getKey()) : null;
                String refusal = at == null ? null : document.origins().refusal(at);
                if (at != null && refusal != null) {
                    document.problem(at, refusal);
                }
            }
        }
        node.forEach(each -> check(document, each));
    }

    private void documentAndPieces() {
        inside(document.root(), Kind.DOCUMENT, new Way(null, Pointer.ROOT, Set.of()));
        for (Key key = pieces.next(); key != null; key = pieces.next()) {
            visit(pieces.slot(key), key.kind(), Kind.Many.ONE, new Way(key, Pointer.ROOT, Set.of()));
        }
    }

    /**
     * Where somebody goes.
     *
     * @param piece that this is in; null for the document itself
     * @param at    the place in the document; of no use in a piece
     * @param open  what was written out on the way
     */
    private record Way(@Nullable Key piece, Pointer at, Set<Source> open) {

        Way to(String step) {
            return new Way(piece, at.child(step), open);
        }

        Way through(Source copied) {
            Set<Source> all = new HashSet<>(open);
            all.add(copied);
            return new Way(piece, at, all);
        }
    }

    private void visit(Slot slot, Kind kind, Kind.Many many, Way way) {
        JsonNode node = slot.get();
        if (node == null || !node.isContainer()) {
            return;
        }
        String ref = Refs.of(node);
        if (node instanceof ObjectNode reference
                && ref != null
                && trails.isAbroad(document.at(reference).file(), ref)) {
            Way next = reference(slot, reference, kind, many, way);
            if (next != null) {
                visit(slot, kind, many, next);
                return;
            }
        }
        if (many == Kind.Many.ONE) {
            pieces.found(node, kind, way.piece());
            inside(node, kind, way);
        } else {
            for (Slot each : slots(node, kind)) {
                visit(each, kind, Kind.Many.ONE, way.to(each.key()));
            }
        }
    }

    private void inside(JsonNode node, Kind kind, Way way) {
        for (String key : List.copyOf(node.propertyNames())) {
            Kind.Member member = kind.inside(key);
            if (member != null) {
                visit(new Slot(node, key), member.kind(), member.many(), way.to(key));
            }
        }
        if (kind == Kind.SCHEMA && node.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            mapping.propertyNames().forEach(value -> mapping(mapping, value));
        }
    }

    static List<Slot> slots(JsonNode container, Kind kind) {
        if (container instanceof ArrayNode list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> new Slot(list, String.valueOf(i)))
                    .toList();
        }
        return container.propertyNames().stream()
                .filter(key -> kind != Kind.PATH_ITEM || !key.startsWith("x-"))
                .map(key -> new Slot(container, key))
                .toList();
    }

    /** Returns the way on if the target was written out here; else the reference stays. */
    private @Nullable Way reference(Slot slot, ObjectNode reference, Kind kind, Kind.Many many, Way way) {
        JsonNode target = target(reference, "$ref", document.at(reference).file());
        if (target == null) {
            return null;
        }
        Key key = new Key(document.at(target), kind);
        if (many == Kind.Many.ONE && !kind.section().isEmpty()) {
            if (target instanceof ObjectNode object) {
                pieces.refer(reference, "$ref", key, object);
                if (reference.size() == 1 && way.piece() == null) {
                    pieces.claim(key, slot, way.at());
                }
            }
            return null;
        }
        if (way.open().contains(key.at()) || ++copies > MOST_COPIES) {
            document.origins()
                    .refused(
                            document.at(reference, "$ref"),
                            Refs.of(reference)
                                    + " leads back to itself: let one reference of the circle lead to a definition");
            return null;
        }
        JsonNode copy = writtenOut(reference, target);
        if (kind == Kind.PATH_ITEM && many == Kind.Many.ONE && !paths.add(key.at())) {
            unnamed(copy);
        }
        slot.set(copy);
        return way.through(key.at());
    }

    private JsonNode writtenOut(ObjectNode reference, JsonNode target) {
        JsonNode copy = document.sources().copy(target);
        if (copy instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : reference.properties()) {
                if (!each.getKey().equals("$ref")) {
                    Source at = document.at(reference, each.getKey());
                    if (object.has(each.getKey())) {
                        document.doubtful(
                                at,
                                "%s stands here and in %s: what stands here counts; keep one of the two"
                                        .formatted(each.getKey(), document.at(target)));
                    }
                    object.set(each.getKey(), each.getValue());
                    document.sources().member(object, each.getKey(), at);
                }
            }
        }
        return copy;
    }

    /** Two operations can't have one id. */
    private void unnamed(JsonNode item) {
        for (JsonNode each : item) {
            if (each instanceof ObjectNode operation && operation.remove("operationId") != null) {
                document.leftAlone(document.at(operation), "used by several paths: only the first has the operationId");
            }
        }
    }

    private void mapping(ObjectNode mapping, String value) {
        String ref = mapping.path(value).asString("");
        String file = document.at(mapping).file();
        boolean isName = document.root().path("components").path("schemas").has(ref);
        if (Abroad.isFile(ref) && !isName || ref.startsWith("#") && trails.isAbroad(file, ref)) {
            JsonNode target = target(mapping, value, file);
            if (target instanceof ObjectNode schema) {
                pieces.refer(mapping, value, new Key(document.at(schema), Kind.SCHEMA), schema);
            }
        }
    }

    private @Nullable JsonNode target(ObjectNode holder, String key, String file) {
        try {
            return trails.end(file, holder.path(key).stringValue());
        } catch (SpecException wrong) {
            document.origins().refused(document.at(holder, key), String.valueOf(wrong.getMessage()));
            return null;
        }
    }
}
