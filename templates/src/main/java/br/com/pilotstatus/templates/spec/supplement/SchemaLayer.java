package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays what the received document says of values over the supplement's schemas of them, in place: so a component of the
 * supplement stays one, with all that is received of it wherever it is used.
 */
final class SchemaLayer {

    private static final Set<String> EXAMPLES = Set.of(Keyword.EXAMPLE.key(), Keyword.EXAMPLES.key());
    private static final Set<String> INSIDE = Set.of("properties", "items", "additionalProperties");

    private final Document received;
    private final Document supplement;
    private final Told told;
    private final Set<String> careless;
    private final Set<String> matched = new HashSet<>();
    private final Map<ObjectNode, Set<ObjectNode>> laid = new IdentityHashMap<>();
    private final Map<ObjectNode, Set<String>> said = new IdentityHashMap<>();

    /**
     * Makes one for a whole document.
     *
     * @param careless types that the received document declares where nobody has looked
     */
    SchemaLayer(Document received, Document supplement, Told told, Set<String> careless) {
        this.received = received;
        this.supplement = supplement;
        this.told = told;
        this.careless = careless;
    }

    /** The received components that are components of the supplement, known by their use. */
    Set<String> matched() {
        return matched;
    }

    /**
     * Lays one schema over another.
     *
     * @param place where the result is to stand
     * @return what is to stand there: the supplement's, or what was received where the two can't be one
     */
    JsonNode lay(JsonNode theirs, JsonNode mine, Source place) {
        JsonNode result = laid(theirs, mine, place);
        String component = Refs.component(Refs.of(theirs));
        if (result == mine && component != null) {
            matched.add(component);
        }
        return result;
    }

    private JsonNode laid(JsonNode theirs, JsonNode mine, Source place) {
        Saying their = Saying.of(received, theirs, place);
        Saying my = Saying.of(supplement, mine, place);
        if (their == null || my == null) {
            return theirs;
        }
        if (!laid.computeIfAbsent(their.schema(), k -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(my.schema())) {
            return mine;
        }
        if (their.isSilent()) {
            annotate(their, my, mine);
            return mine;
        }
        if (my.isSilent() || !their.isBare() && my.isBare() && their.fits(my)) {
            return theirs;
        }
        if (!isOne(their, my)) {
            if (careless.stream().anyMatch(their::isOnly)) {
                told.filled(
                        received.at(their.schema()),
                        "the type, as %s says nothing in this document"
                                .formatted(their.types().get(0)),
                        supplement.at(my.schema()));
                annotate(their, my, mine);
                return mine;
            }
            told.contradicted(received.at(their.schema()), theirs, place, mine, supplement.at(my.schema()));
            return theirs;
        }
        annotate(their, my, mine);
        if (!my.isComposed()) {
            keywords(their, my);
        }
        return mine;
    }

    /** Whether the two may be about the same values. */
    private boolean isOne(Saying their, Saying my) {
        if (!their.fits(my)) {
            return false;
        }
        if (their.isComposed() || my.isComposed()) {
            return their.isBare()
                    || Structure.of(their.schema()).equals(Structure.of(my.schema()))
                    || !their.isComposed()
                            && their.types().equals(List.of("object"))
                            && properties(my).containsAll(properties(their));
        }
        return their.isBare() || their.isMap() == my.isMap();
    }

    private Set<String> properties(Saying saying) {
        Set<String> names = new HashSet<>();
        properties(saying, names, Collections.newSetFromMap(new IdentityHashMap<>()));
        return names;
    }

    private void properties(Saying saying, Set<String> names, Set<ObjectNode> seen) {
        names.addAll(saying.schema().path("properties").propertyNames());
        for (String key : Schemas.COMPOSITIONS) {
            for (JsonNode part : saying.schema().path(key)) {
                Saying inside = Saying.of(supplement, part, saying.at());
                if (inside != null && seen.add(inside.schema())) {
                    properties(inside, names, seen);
                }
            }
        }
    }

    private void keywords(Saying their, Saying my) {
        for (String key : List.copyOf(their.schema().propertyNames())) {
            if (INSIDE.contains(key)) {
                inside(key, their, my);
            } else if (!isAnnotation(key)) {
                keyword(key, their, my);
            }
        }
    }

    private static boolean isAnnotation(String key) {
        return Schemas.isAnnotation(key) || key.equals(Keyword.DEFAULT.key());
    }

    /**
     * Words for readers: those that are received count, but an example of ours is of the right type. What is said of one
     * place is not said of the component that stands there.
     */
    private void annotate(Saying their, Saying my, JsonNode mine) {
        if (my.schema() != mine) {
            JsonNode description = their.schema().path(Keyword.DESCRIPTION.key());
            if (mine instanceof ObjectNode reference && description.isString()) {
                reference.set(Keyword.DESCRIPTION.key(), description);
                Source at = received.at(their.schema(), Keyword.DESCRIPTION.key());
                received.sources().member(reference, Keyword.DESCRIPTION.key(), at);
            }
            return;
        }
        for (String key : List.copyOf(their.schema().propertyNames())) {
            boolean isKept = EXAMPLES.contains(key) && my.schema().has(key) || key.equals(Keyword.TITLE.key());
            if (isAnnotation(key) && !isKept && isFirst(my, key)) {
                set(their, my, key);
            }
        }
    }

    private void inside(String key, Saying their, Saying my) {
        JsonNode theirs = their.schema().path(key);
        JsonNode mine = my.schema().path(key);
        if (!mine.isObject() || !theirs.isObject()) {
            keyword(key, their, my);
        } else if (!key.equals("properties")) {
            layInside(key, their.schema(), my.schema(), my.at().child(key));
        } else {
            Source place = my.at().child(key);
            for (String name : List.copyOf(theirs.propertyNames())) {
                layInside(name, (ObjectNode) theirs, (ObjectNode) mine, place.child(name));
            }
        }
    }

    /** The same for a schema that is a member; what was received stands among what is the supplement's then. */
    private void layInside(String key, ObjectNode their, ObjectNode my, Source place) {
        JsonNode theirs = their.path(key);
        JsonNode mine = my.get(key);
        if (mine == null || lay(theirs, mine, place) == theirs) {
            my.set(key, theirs);
            said.computeIfAbsent(my, k -> new HashSet<>()).add(key);
            received.origins()
                    .moved(received.at(their, key), Pointer.of(place.steps().toArray(String[]::new)));
        }
    }

    /** A word about values: what is received counts. */
    private void keyword(String key, Saying their, Saying my) {
        JsonNode theirs = their.schema().path(key);
        JsonNode mine = my.schema().path(key);
        if (key.equals(Keyword.TYPE.key())) {
            // That null is not named may only mean that nobody thought of it.
            if (Schemas.isNullable(their.schema()) && !Schemas.isNullable(my.schema())) {
                set(their, my, key);
            }
        } else if (mine.isMissingNode()) {
            set(their, my, key);
        } else if (!isSame(theirs, mine)) {
            told.contradicted(
                    received.at(their.schema(), key),
                    theirs,
                    my.at().child(key),
                    mine.deepCopy(),
                    supplement.at(my.schema(), key));
            set(their, my, key);
        }
    }

    /** The order of a list of names or values says nothing. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.isArray() && other.isArray() ? texts(one).equals(texts(other)) : one.equals(other);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private void set(Saying their, Saying my, String key) {
        Source at = received.at(their.schema(), key);
        my.schema().set(key, their.schema().path(key));
        received.sources().member(my.schema(), key, at);
        said.computeIfAbsent(my.schema(), k -> new HashSet<>()).add(key);
    }

    private boolean isFirst(Saying my, String key) {
        return !said.getOrDefault(my.schema(), Set.of()).contains(key);
    }

    /** Whether the received document has said something else of a schema of the supplement where that is used, too. */
    boolean clashes(JsonNode theirs, JsonNode mine, Source place) {
        return clashes(theirs, mine, place, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean clashes(JsonNode theirs, JsonNode mine, Source place, Set<ObjectNode> seen) {
        Saying their = Saying.of(received, theirs, place);
        Saying my = Saying.of(supplement, mine, place);
        if (their == null
                || my == null
                || their.isSilent()
                || their.schema() == my.schema()
                || !seen.add(my.schema())) {
            return false;
        }
        Set<String> said = this.said.getOrDefault(my.schema(), Set.of());
        for (String key : their.schema().propertyNames()) {
            JsonNode one = their.schema().path(key);
            JsonNode other = my.schema().path(key);
            if (!isAnnotation(key) && said.contains(key) && !Structure.of(one).equals(Structure.of(other))
                    || INSIDE.contains(key) && !key.equals("properties") && clashes(one, other, place, seen)) {
                return true;
            }
        }
        JsonNode properties = my.schema().path("properties");
        return their.schema().path("properties").properties().stream()
                .anyMatch(each -> clashes(each.getValue(), properties.path(each.getKey()), place, seen));
    }
}
