package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out what does not count in a parameter, a header or the links of a response. */
final class PartMends extends Walker {

    private static final List<String> OF_QUERIES = List.of("allowEmptyValue", "allowReserved");
    private static final List<String> OF_SCHEMAS = List.of("style", "explode", "allowReserved", "example", "examples");

    private static final List<String> OF_LINKS = List.of("$ref", "operationId", "operationRef");

    private final Mending mending;

    private PartMends(Mending mending) {
        this.mending = mending;
    }

    static void apply(Mending mending) {
        new PartMends(mending).walk(mending.root());
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (!parameter.path("in").asString("").equals("query")) {
            for (String key : OF_QUERIES) {
                leaveOut(parameter, key, key + " counts in the query alone: it is left out");
            }
        }
        if (!(parameter.get("content") instanceof ObjectNode content) || content.isEmpty()) {
            return;
        }
        if (parameter.has("schema")) {
            leaveOut(
                    parameter,
                    "schema",
                    "schema and content exclude each other, so the schema is left out: if it is the"
                            + " one that counts, take content out by an overlay action");
        }
        for (String key : OF_SCHEMAS) {
            leaveOut(parameter, key, key + " does not count beside content, whose media type says it: it is left out");
        }
    }

    /** No code is generated for links; those that say too little would stop what there is code for. */
    @Override
    protected void links(ObjectNode links) {
        for (String name : List.copyOf(links.propertyNames())) {
            if (links.get(name) instanceof ObjectNode link
                    && OF_LINKS.stream().noneMatch(link::has)
                    && mending.isReceived(mending.document().at(link))) {
                mending.leftAlone(mending.document().at(link), "the link does not say where it leads: it is left out");
                links.remove(name);
            }
        }
    }

    private void leaveOut(ObjectNode parameter, String key, String message) {
        if (parameter.has(key) && mending.isReceived(mending.document().at(parameter, key))) {
            if (key.equals("schema")) {
                mending.doubtful(mending.document().at(parameter, key), message);
            } else {
                mending.leftAlone(mending.document().at(parameter, key), message);
            }
            parameter.remove(key);
        }
    }
}
