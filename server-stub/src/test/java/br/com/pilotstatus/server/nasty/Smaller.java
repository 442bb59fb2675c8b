package br.com.pilotstatus.server.nasty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes out of a document whatever it fails without. */
final class Smaller {

    private final Predicate<JsonNode> fails;
    private int tries;

    private Smaller(Predicate<JsonNode> fails, int tries) {
        this.fails = fails;
        this.tries = tries;
    }

    /** The smallest document that is found by so many tries, and fails. */
    static JsonNode of(JsonNode document, int tries, Predicate<JsonNode> fails) {
        Smaller smaller = new Smaller(fails, tries);
        JsonNode found = document.deepCopy();
        for (int before = -1; before != found.toString().length() && smaller.tries > 0; ) {
            before = found.toString().length();
            smaller.shrink(found, found);
        }
        return found;
    }

    private void shrink(JsonNode root, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode value = object.get(name);
                ObjectNode before = object.deepCopy();
                object.remove(name);
                if (!stillFails(root)) {
                    object.removeAll();
                    before.properties()
                            .forEach(each ->
                                    object.set(each.getKey(), each.getKey().equals(name) ? value : each.getValue()));
                    shrink(root, value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                JsonNode value = array.remove(i);
                if (!stillFails(root)) {
                    array.insert(i, value);
                    shrink(root, value);
                }
            }
        }
    }

    private boolean stillFails(JsonNode root) {
        return tries-- > 0 && fails.test(root);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
