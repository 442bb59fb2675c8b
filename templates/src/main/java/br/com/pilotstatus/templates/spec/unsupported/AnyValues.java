package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Entry;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells each value that is {@code Object} in Java, and why: nobody has to find that out by the generated code. */
public final class AnyValues extends Walker {

    private static final Set<String> INSIDE = Set.of(Keyword.ITEMS.key(), Keyword.ADDITIONAL_PROPERTIES.key());

    private final Document document;
    private final Types types;
    private final Tally tally = new Tally();
    private final Set<Source> told;
    private final Set<JsonNode> properties = Collections.newSetFromMap(new IdentityHashMap<>());

    private AnyValues(Document document) {
        this.document = document;
        this.types = new Types(Api.of(document.root()), Packages.under("any"));
        this.told = document.report().entries().stream()
                .filter(each -> each.kind() == Entry.Kind.DOUBTFUL || each.kind() == Entry.Kind.LEFT_ALONE)
                .map(Entry::at)
                .collect(Collectors.toSet());
    }

    /** Reports those of an effective document. */
    public static void report(Document document) {
        AnyValues values = new AnyValues(document);
        values.walk(document.root());
        values.tally.leftAlone(document.report());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaType.isJson(name) && mediaType.get("schema") instanceof ObjectNode schema) {
            tell(schema, schema);
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        properties.add(schema.path(Keyword.PROPERTIES.key()));
        boolean isMember = properties.contains(slot.parent());
        if (slot.parent() == document.root().path("components").path("schemas")) {
            tell(schema, Refs.to(slot.key()));
        } else if (isMember || INSIDE.contains(slot.key())) {
            tell(schema, schema);
        }
    }

    private void tell(ObjectNode node, JsonNode written) {
        String why = node.has("$ref") || isPlainlyTyped(node) ? null : why(node, written);
        Source at = document.at(node);
        if (why != null && !told.contains(at)) {
            tally.add(at, why);
        }
    }

    /** Most are: looking closer at them takes time for nothing. */
    private static boolean isPlainlyTyped(ObjectNode schema) {
        return schema.path("type").isString() && !schema.has("anyOf") && !schema.has("oneOf") && !schema.has("allOf");
    }

    private @Nullable String why(ObjectNode node, JsonNode written) {
        Schema schema = Schema.of(document.root(), node, Pointer.ROOT);
        if (!types.of(Schema.of(document.root(), written, Pointer.ROOT)).name().equals("Object")) {
            return null;
        }
        return "any JSON value, Object in Java: "
                + (!schema.describesValues()
                        ? "its schema says nothing of a type"
                        : schema.alternatives().size() > 1
                                ? "its alternatives are no classes of their own"
                                : "its schema is of no one type")
                + "; say one in the overlay, if there is one";
    }
}
