package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.spec.document.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation, and how Java calls it. */
record Endpoint(Operation operation) {

    ObjectNode node() {
        return operation.node();
    }

    String id() {
        return node().path("operationId").asString("");
    }

    /** Returns {@code POST /widgets}. */
    String address() {
        return operation.toString();
    }

    String pointer() {
        return Pointer.of("paths", operation.path(), operation.method());
    }

    String api() {
        return ApiClass.nameOf(node().path("tags").path(0).asString("Default"));
    }

    /** Returns {@code WidgetsApi.createWidget}. */
    String java() {
        return api() + "." + id();
    }

    String result() {
        return JavaNames.typeName(id()) + "Result";
    }

    /** Returns {@code CreateWidgetResult.conflict}. */
    String factory(String status) {
        String record = status.equals("default") ? "OtherStatus" : StatusNames.of(status);
        return result() + "." + Character.toLowerCase(record.charAt(0)) + record.substring(1);
    }

    /** Returns the security that holds for it; missing for none. */
    JsonNode security(Snapshot snapshot) {
        return node().has("security")
                ? node().path("security")
                : snapshot.root().path("security");
    }
}
