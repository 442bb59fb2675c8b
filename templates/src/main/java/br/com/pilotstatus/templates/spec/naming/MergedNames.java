package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.schema.ComponentKind;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes other Java names on a class that is made of several schemas, where properties of two of them have one name in Java:
 * each of these schemas by itself knows nothing of the other.
 */
record MergedNames(Document document, Document accepted) {

    /** Adds the notes. */
    void add() {
        Api api = Api.of(document.root());
        document.componentObjects("schemas").forEach((name, schema) -> {
            if (Schemas.COMPOSITIONS.stream().anyMatch(schema::has)) {
                Map<String, String> names = names(api.schema(name).members());
                if (Set.copyOf(names.values()).size() < names.size() && isModel(api, name)) {
                    Map<String, String> given = new LinkedHashMap<>();
                    PropertyNames.accepted(accepted.components("schemas").path(name), given);
                    note(name, schema, names, given);
                }
            }
        });
    }

    private static Map<String, String> names(Members members) {
        Map<String, String> names = new LinkedHashMap<>();
        members.properties()
                .keySet()
                .forEach(json -> names.put(json, members.javaNames().getOrDefault(json, JavaNames.memberName(json))));
        return names;
    }

    private static boolean isModel(Api api, String name) {
        return new Types(api, Packages.under("named")).kinds().of(name) == ComponentKind.MODEL;
    }

    private void note(String component, ObjectNode schema, Map<String, String> names, Map<String, String> given) {
        Set<String> taken = new HashSet<>(names.values());
        taken.addAll(given.values());
        Map<String, String> owners = new HashMap<>();
        given.forEach((json, java) -> owners.put(java, json));
        names.forEach((json, java) -> {
            String now = given.getOrDefault(json, java);
            if (!json.equals(owners.computeIfAbsent(now, each -> json))) {
                now = FreeNames.free(java, taken);
            }
            if (!now.equals(java)) {
                schema.withObjectProperty(PropertyNames.KEYWORD).put(json, now);
                document.named(
                        document.at(schema),
                        "property \"%s\" of %s: %s in Java, %s"
                                .formatted(
                                        json,
                                        component,
                                        now,
                                        given.containsKey(json)
                                                ? "as accepted"
                                                : "since another of its parts has " + java));
            }
        });
    }
}
