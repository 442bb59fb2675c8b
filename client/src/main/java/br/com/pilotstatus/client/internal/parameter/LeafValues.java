package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.http.BracketName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Takes apart the lists and objects that are arguments. What is null in them is left out (RFC 6570, 2.3). */
final class LeafValues {
    private LeafValues() {}

    /** Returns the elements of a list; of anything else the one that it is. */
    static List<String> elements(String parameter, JsonNode value) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (!each.isNull()) {
                found.add(text(parameter, each));
            }
        }
        return found;
    }

    /** Returns the properties of an object, once for each element of a list. */
    static List<Arguments.Pair> of(String parameter, JsonNode object) {
        List<Arguments.Pair> found = new ArrayList<>();
        object.fieldNames()
                .forEachRemaining(name -> elements(parameter, object.get(name))
                        .forEach(each -> found.add(new Arguments.Pair(name, each))));
        return found;
    }

    /** Returns all that is in an object by the way to it: {@code filter[a][b]}. */
    static List<Arguments.Pair> deep(String name, JsonNode object) {
        List<Arguments.Pair> found = new ArrayList<>();
        object.fieldNames().forEachRemaining(property -> {
            String inside = BracketName.inside(name, property);
            JsonNode value = object.get(property);
            if (value.isObject()) {
                found.addAll(deep(inside, value));
            } else {
                elements(inside, value).forEach(each -> found.add(new Arguments.Pair(inside, each)));
            }
        });
        return found;
    }

    /** Returns all that is in a value by the way to it, the places of lists included: {@code items[0][price]}. */
    static List<Arguments.Pair> placed(String name, JsonNode value) {
        List<Arguments.Pair> found = new ArrayList<>();
        if (value.isArray()) {
            int place = 0;
            for (JsonNode each : value) {
                found.addAll(placed(BracketName.inside(name, place++), each));
            }
        } else if (value.isObject()) {
            value.fieldNames()
                    .forEachRemaining(each -> found.addAll(placed(BracketName.inside(name, each), value.get(each))));
        } else if (!value.isNull()) {
            found.add(new Arguments.Pair(name, value.asText()));
        }
        return found;
    }

    private static String text(String parameter, JsonNode value) {
        if (value.isContainerNode()) {
            throw new IllegalArgumentException(
                    parameter + " must not have lists or objects in it that its style can't write");
        }
        return value.asText();
    }
}
