package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Encoding;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what stands in a document and yet, by OpenAPI's own words, does not count. */
final class Ignored extends Walker {

    /** OpenAPI 3.1, Reference Object. */
    private static final Set<String> BESIDE_REFERENCE = Set.of("$ref", "summary", "description");

    private final Document document;
    private final boolean isOld;
    private final Tally tally = new Tally();

    private Ignored(Document document) {
        this.document = document;
        this.isOld = document.isOpenApi30();
    }

    /** Reports what does not count in a document. */
    static void report(Document document) {
        Ignored ignored = new Ignored(document);
        ignored.walk(document.root());
        ignored.tally.leftAlone(document.report());
    }

    @Override
    protected void reference(ObjectNode reference) {
        beside(reference, "move it to the target of the reference, or write the target out here");
    }

    /** What stands beside the reference of a path item is part of the path item. */
    @Override
    protected void pathItemReference(ObjectNode reference) {}

    /** In OpenAPI 3.1 a schema is the reference and what stands beside it. */
    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (isOld && schema.has("$ref")) {
            beside(schema, "move it to the target of the reference, or put the reference into an allOf of its own");
        }
    }

    private void beside(ObjectNode reference, String remedy) {
        for (String key : reference.propertyNames()) {
            if (!BESIDE_REFERENCE.contains(key) && !key.startsWith("x-")) {
                tally.add(
                        document.at(reference, key), "OpenAPI ignores %s beside a reference: ".formatted(key) + remedy);
            }
        }
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        String name = parameter.path("name").asString("");
        if (!parameter.path("in").asString("").equals("header")) {
            return;
        }
        if (Parameter.isDescribedElsewhere(name)) {
            tally.add(
                    document.at(parameter),
                    "OpenAPI ignores a header parameter %s: media types and security schemes say what is sent"
                            .formatted(name));
        } else if (Parameter.isOfHttpItself(name)) {
            tally.add(
                    document.at(parameter),
                    "a header parameter %s is ignored: HTTP itself writes it, and another value breaks the message"
                            .formatted(name));
        }
    }

    @Override
    protected void headers(ObjectNode headers) {
        for (String name : headers.propertyNames()) {
            if (name.equalsIgnoreCase("content-type")) {
                JsonNode header = headers.path(name);
                tally.add(
                        header instanceof ObjectNode object ? document.at(object) : document.at(headers, name),
                        "OpenAPI ignores a header %s of a response: its media types say what it is".formatted(name));
            }
        }
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        mediaType.path("encoding").properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode encoding) {
                styles(MediaType.essence(name), encoding);
                headers(MediaType.essence(name), encoding);
            }
        });
    }

    private void styles(String mediaType, ObjectNode encoding) {
        if (isOld && !mediaType.equals(MediaType.FORM)) {
            Encoding.STYLE.stream()
                    .filter(encoding::has)
                    .forEach(key -> tally.add(
                            document.at(encoding, key),
                            "OpenAPI 3.0 ignores %s in the encoding of %s: leave it out".formatted(key, mediaType)));
        }
    }

    /** A header that a part must have is refused by who generates code. */
    private void headers(String mediaType, ObjectNode encoding) {
        for (Map.Entry<String, JsonNode> header : encoding.path("headers").properties()) {
            boolean ignored =
                    !mediaType.startsWith("multipart/") || header.getKey().equalsIgnoreCase("Content-Type");
            if (ignored || !header.getValue().path("required").asBoolean(false)) {
                tally.add(
                        document.at((ObjectNode) encoding.get("headers"), header.getKey()),
                        ignored
                                ? "OpenAPI ignores the header %s in the encoding of %s: leave it out"
                                        .formatted(header.getKey(), mediaType)
                                : "the header %s of a part is neither sent nor exposed".formatted(header.getKey()));
            }
        }
    }
}
