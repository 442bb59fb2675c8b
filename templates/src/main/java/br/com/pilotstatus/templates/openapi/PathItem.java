package br.com.pilotstatus.templates.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the operations of a path share. */
final class PathItem extends Element {

    PathItem(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    List<Operation> operations() {
        return Operation.METHODS.stream()
                .filter(method -> node().path(method).isObject())
                .map(method -> new Operation(this, method))
                .toList();
    }

    List<Parameter> parameters() {
        return list("parameters", Parameter::new);
    }

    List<Server> servers() {
        return list("servers", Server::new);
    }
}
