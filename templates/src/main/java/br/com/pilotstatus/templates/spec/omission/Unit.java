package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.validation.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What may be left out as a whole. */
record Unit(Kind kind, Place place) {

    /** How it goes. */
    enum Kind {
        /** It is taken out of what it is in. */
        PART,
        /** A schema inside of another one: any value may stand there. */
        ANY_VALUE,
        /** It is an operation. */
        OPERATION,
        /** It is all operations of a path. */
        PATH_ITEM,
        /** It goes with all that refers to it. */
        COMPONENT
    }

    /** The units around a place that may be left out now, the innermost first; none: it concerns the whole document. */
    static List<Unit> around(Place place, Document document) {
        Deque<Unit> units = new ArrayDeque<>();
        List<Place> way = place.way();
        Part part = Part.ROOT;
        boolean isText = false;
        for (int i = 1; i < way.size(); i++) {
            Place each = way.get(i);
            Part outer = part;
            part = outer == Part.COMPONENTS_OF_KIND ? Part.ofKind(way.get(i - 1).key()) : outer.inside(each.key());
            isText |= part == Part.PARAMETER || part == Part.HEADER;
            Kind kind = outer == Part.COMPONENTS_OF_KIND ? Kind.COMPONENT : kind(outer, part, each, isText, document);
            if (kind != null) {
                units.addFirst(new Unit(kind, each));
            }
        }
        return new ArrayList<>(units);
    }

    private static @Nullable Kind kind(Part outer, Part part, Place place, boolean isText, Document document) {
        return switch (part) {
            case OPERATION -> Kind.OPERATION;
            case PATH_ITEM -> Kind.PATH_ITEM;
            case NOTE -> isMisspelt(outer, place.key()) ? null : Kind.PART;
            case HEADER -> Kind.PART;
            case PARAMETER -> isOptional(document.resolve(place.node())) ? Kind.PART : null;
            case MEDIA_TYPE, REQUIREMENT -> place.container().size() > 1 ? Kind.PART : null;
            case RESPONSE ->
                place.key().matches("[45].*|default") && place.container().size() > 1 ? Kind.PART : null;
            case INNER_SCHEMA -> inner(outer, place, isText);
            default -> null;
        };
    }

    /** In text a value of any kind means nothing, so that a property there goes as a whole. */
    private static @Nullable Kind inner(Part outer, Place place, boolean isText) {
        String list = place.around() == null ? "" : place.around().key();
        if (outer == Part.SCHEMA_LIST) {
            return place.container().size() > 1 ? Kind.PART : null;
        } else if (!isText) {
            return Kind.ANY_VALUE;
        }
        return list.equals("properties") && !isRequired(place) ? Kind.PART : null;
    }

    private static boolean isRequired(Place property) {
        Place schema = property.around() == null ? null : property.around().around();
        return schema != null
                && schema.node()
                        .path("required")
                        .valueStream()
                        .anyMatch(each -> each.asString("").equals(property.key()));
    }

    private static boolean isOptional(@Nullable JsonNode parameter) {
        return parameter != null
                && !parameter.path("in").asString("path").equals("path")
                && !parameter.path("required").asBoolean(false);
    }

    /** A key that OpenAPI does not know may stand for one whose loss would cost the operation its meaning. */
    private static boolean isMisspelt(Part outer, String key) {
        return !outer.knows(key) && Nearest.of(key, outer.known()) != null;
    }

    boolean isOfOperations() {
        return kind == Kind.OPERATION || kind == Kind.PATH_ITEM;
    }

    void remove(Document document) {
        if (kind == Kind.ANY_VALUE) {
            ObjectNode any = JsonNodeFactory.instance.objectNode();
            document.sources().derive(any, place.at(document));
            place.replace(any);
        } else {
            place.remove();
        }
    }

    /** What it is called in the report. */
    String title(Document document) {
        String key = place.key();
        return switch (kind) {
            case OPERATION -> key.toUpperCase(Locale.ROOT) + " " + path();
            case PATH_ITEM -> "all of the path " + key;
            case COMPONENT -> "the component " + key;
            case ANY_VALUE -> "what is said of " + key;
            case PART -> {
                JsonNode resolved = document.resolve(place.node());
                String name = resolved == null ? "" : resolved.path("name").asString("");
                yield name.isEmpty()
                        ? key.matches("\\d+") && place.around() != null
                                ? place.around().key() + "/" + key
                                : key
                        : "the parameter " + name;
            }
        };
    }

    private String path() {
        Place item = place.around();
        if (item != null && item.key().equals(Part.ADDED_OPERATIONS_KEY)) {
            item = item.around();
        }
        return item == null ? "" : item.key();
    }
}
