package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.StrictJson;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a tree of the events of one document. */
final class TreeReader {

    private static final String ONLY_ONE = "a second document begins at %s: keep only one in the file";

    private final Iterator<Event> events;
    private final Position position;
    private final Anchors anchors;

    TreeReader(Iterator<Event> events, Position position) {
        this.events = events;
        this.position = position;
        this.anchors = new Anchors(position);
    }

    ObjectNode read() {
        next();
        Event start = next();
        if (!(start instanceof DocumentStartEvent document)) {
            throw position.fault("the document must be an object, but is empty");
        }
        document.getSpecVersion().filter(version -> version.getMinor() != 2).ifPresent(version -> {
            throw position.fault(
                    start.getStartMark(),
                    "%s says YAML 1." + version.getMinor()
                            + ", which reads no and on as false and true: make it YAML 1.2");
        });
        JsonNode tree = value(next());
        next();
        Event end = next();
        if (end instanceof DocumentStartEvent) {
            throw position.fault(end.getStartMark(), ONLY_ONE);
        }
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw position.fault(
                "the document must be an object, but is " + (tree.isNull() ? "empty" : "of type " + JsonType.of(tree)));
    }

    private JsonNode value(Event event) {
        if (event instanceof AliasEvent alias) {
            return anchors.copy(alias);
        }
        NodeEvent node = (NodeEvent) event;
        anchors.begin(node);
        JsonNode value = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event instanceof MappingStartEvent mapping
                        ? mapping(mapping)
                        : sequence((CollectionStartEvent) event);
        anchors.end(node, value);
        return value;
    }

    private JsonNode scalar(ScalarEvent event) {
        checkTag(event.getTag(), "str", event);
        JsonNode value = Scalars.of(event);
        if (value.isMissingNode()) {
            throw position.fault(event.getStartMark(), "the number at %s is too long: shorten it");
        }
        return value;
    }

    private ObjectNode mapping(MappingStartEvent start) {
        checkTag(start.getTag(), "map", start);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            String key = key(event);
            enter(() -> position.enter(key), event);
            if (object.has(key)) {
                throw position.fault(event.getStartMark(), "the key occurs a second time at %s: keep one of the two");
            }
            object.set(key, value(next()));
            position.leave();
        }
        return object;
    }

    private String key(Event event) {
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), "str", event);
            boolean isPlain = scalar.isPlain() && scalar.getTag().isEmpty();
            if (isPlain && scalar.getValue().equals("<<")) {
                throw position.fault(
                        event.getStartMark(),
                        "the merge key << at %s is not part of YAML 1.2: write out what it would add");
            }
            if (!isPlain || !scalar.getValue().isEmpty()) {
                return scalar.getValue();
            }
        }
        throw position.fault(event.getStartMark(), "the key at %s is not text: quote it if that is what it should say");
    }

    private ArrayNode sequence(CollectionStartEvent start) {
        checkTag(start.getTag(), "seq", start);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            enter(() -> position.enter(array.size()), event);
            array.add(value(event));
            position.leave();
        }
        return array;
    }

    private void enter(Runnable entry, Event event) {
        if (position.depth() == StrictJson.DEEPEST) {
            throw position.fault(
                    event.getStartMark(), "%s is nested more than " + StrictJson.DEEPEST + " levels deep: flatten it");
        }
        entry.run();
    }

    /** The tag of what the value is anyway does no harm. */
    private void checkTag(Optional<String> tag, String own, Event event) {
        Optional<Mark> mark = event.getStartMark();
        tag.filter(name -> !name.equals("tag:yaml.org,2002:" + own) && !name.equals("!"))
                .ifPresent(name -> {
                    throw position.fault(
                            mark,
                            "the tag " + name.replace("tag:yaml.org,2002:", "!!")
                                    + " at %s means nothing in JSON: write the value without it, in quotes if it is text");
                });
    }

    private Event next() {
        try {
            return events.next();
        } catch (YamlEngineException e) {
            throw Malformed.say(e, position);
        }
    }
}
