package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.openapi.Encoding;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Turns what OpenAPI 3.0 says in a way of its own into JSON Schema. */
public final class Upgrade extends Walker {

    private static final String VERSION = "3.1.0";
    private static final Set<String> BESIDE_REFERENCE = Set.of("$ref", "description", "summary");

    private final Document document;
    private final Nullability nullability;
    private int changed;

    private Upgrade(Document document) {
        this.document = document;
        nullability = new Nullability(document.sources());
    }

    /** Upgrades a document, if it is of version 3.0; in others it reads {@code nullable} as there. */
    public static void apply(Document document) {
        String version = document.root().path("openapi").asString("");
        if (document.isOpenApi30()) {
            Upgrade upgrade = new Upgrade(document);
            upgrade.walk(document.root());
            document.root().put("openapi", VERSION);
            document.repaired(
                    document.at(document.root(), "openapi"),
                    "OpenAPI %s: written as %s (%d schemas changed)".formatted(version, VERSION, upgrade.changed));
        } else {
            new StrayNullable(document).walk(document.root());
        }
    }

    /** In 3.0 these are ignored in all but one media type; in 3.1 they would not be. */
    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (!MediaType.essence(name).equals(MediaType.FORM)) {
            mediaType.path("encoding").forEach(each -> {
                if (each instanceof ObjectNode encoding) {
                    encoding.remove(Encoding.STYLE);
                }
            });
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        boolean change;
        if (schema.has("$ref")) {
            // In 3.0 nothing counts beside a reference; in 3.1 it would.
            change = schema.size() > 1;
            schema.retain(BESIDE_REFERENCE);
        } else {
            change = limit(schema, "minimum", "exclusiveMinimum");
            change |= limit(schema, "maximum", "exclusiveMaximum");
            if (nullability.readParts(schema)) {
                document.repaired(
                        document.at(schema),
                        "{nullable: true} beside others allows everything: read as null, which is what it is written for");
                change = true;
            }
            change |= nullability.upgrade(schema);
        }
        changed += change ? 1 : 0;
    }

    private static boolean limit(ObjectNode schema, String limit, String exclusive) {
        if (!schema.path(exclusive).isBoolean()) {
            return false;
        }
        boolean excludes = schema.remove(exclusive).booleanValue();
        if (excludes && schema.has(limit)) {
            schema.set(exclusive, schema.remove(limit));
        }
        return true;
    }
}
