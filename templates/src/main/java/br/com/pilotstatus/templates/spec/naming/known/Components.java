package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds components that nothing else has named. */
record Components(Document document, ClassNames given) {

    /**
     * Adds a schema that comes of a place in the document; returns the name that it gets.
     *
     * @param before what was there instead when names were given
     */
    String add(String wanted, ObjectNode schema, ObjectNode before, JsonNode origin) {
        ObjectNode schemas = document.components("schemas");
        String name = FreeNames.free(
                wanted,
                each -> JavaNames.isReservedType(each)
                        || given.isTaken(each, before)
                        || schemas.propertyNames().stream().anyMatch(other -> JavaKey.isSame(other, each)));
        document.sources().derive(schema, document.at(origin));
        schemas.set(name, schema);
        return name;
    }

    /** Returns a reference to a component, for a place that comes of one in the document. */
    ObjectNode reference(String name, JsonNode origin) {
        ObjectNode reference = Refs.to(name);
        document.sources().derive(reference, document.at(origin));
        return reference;
    }
}
