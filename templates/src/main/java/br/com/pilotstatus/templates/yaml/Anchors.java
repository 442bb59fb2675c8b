package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.StrictJson;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.databind.JsonNode;

/** What was named by an anchor; an alias is a copy of it. */
final class Anchors {

    /** Aliases of aliases multiply: a page of text can name more values than any memory holds. */
    private static final int MOST_COPIES = 100_000;

    private final Map<String, JsonNode> named = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Position position;
    private int copies;

    Anchors(Position position) {
        this.position = position;
    }

    void begin(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> open.add(anchor.getValue()));
    }

    void end(NodeEvent event, JsonNode value) {
        event.getAnchor().ifPresent(anchor -> {
            open.remove(anchor.getValue());
            named.put(anchor.getValue(), value);
        });
    }

    JsonNode copy(AliasEvent event) {
        String name = event.getAlias().getValue();
        JsonNode value = named.get(name);
        if (open.contains(name)) {
            throw position.fault(
                    event.getStartMark(),
                    "the alias *" + name + " at %s is inside what it repeats, which would never end: write a $ref");
        }
        if (value == null) {
            throw position.fault(
                    event.getStartMark(),
                    "no anchor &" + name + " comes before the alias *" + name + " at %s: add it, or correct the name");
        }
        count(value, position.depth(), event);
        return value.deepCopy();
    }

    private void count(JsonNode value, int depth, AliasEvent event) {
        if (++copies > MOST_COPIES || depth > StrictJson.DEEPEST) {
            throw position.fault(
                    event.getStartMark(),
                    "the alias *" + event.getAlias().getValue()
                            + " at %s expands to more than is read (" + MOST_COPIES + " values in all, "
                            + StrictJson.DEEPEST
                            + " levels): write a $ref");
        }
        value.forEach(child -> count(child, depth + 1, event));
    }
}
