package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that is to become a component.
 *
 * @param names to be tried in turn
 * @param isFixed whether the first of the names is promised, and so goes before names of nested classes
 */
record Inline(Slot slot, ObjectNode schema, List<String> names, boolean isFixed) {

    Inline {
        names = names.stream().map(JavaNames::shortened).distinct().toList();
    }
}
