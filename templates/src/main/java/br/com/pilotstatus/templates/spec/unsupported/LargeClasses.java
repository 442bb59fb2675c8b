package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.ClassLimits;
import br.com.pilotstatus.templates.schema.EnumValues;
import br.com.pilotstatus.templates.spec.document.Document;

/** Tells of schemas that make no class, since no class file could hold it. */
public final class LargeClasses {

    private LargeClasses() {}

    /** Reports those of a document whose classes have their names. */
    public static void report(Document document) {
        Api api = Api.of(document.root());
        document.componentObjects("schemas").forEach((name, node) -> {
            Schema schema = api.schema(name);
            EnumValues values = EnumValues.of(schema);
            if (!values.isEmpty() && !ClassLimits.fit(values)) {
                document.doubtful(
                        document.at(node),
                        "%s has %d values or a very long one, which are too much for a Java class: it is no enum in Java, and takes any value"
                                .formatted(name, values.values().size()));
            } else if (values.isEmpty() && !schema.isReference() && !ClassLimits.fit(schema)) {
                document.doubtful(
                        document.at(node),
                        "%s has %d properties, which are too many for a Java class: it is a map in Java"
                                .formatted(name, schema.members().properties().size()));
            }
        });
    }
}
