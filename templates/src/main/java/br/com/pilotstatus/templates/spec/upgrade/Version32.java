package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads OpenAPI 3.2 as far as 3.1 goes: what is new there is written as 3.1 has it, or left out and told. */
public final class Version32 {

    private static final String VERSION = "3.1.1";

    private final Document document;

    private Version32(Document document) {
        this.document = document;
    }

    /** Rewrites a document of version 3.2. */
    public static void read(Document document) {
        ObjectNode root = document.root();
        String version = root.path("openapi").asString("");
        if (version.startsWith("3.2.")) {
            new Version32(document).read(root);
            root.put("openapi", VERSION);
            document.repaired(document.at(root, "openapi"), "OpenAPI %s: read as %s".formatted(version, VERSION));
        }
    }

    private void read(ObjectNode root) {
        drop(root, "$self", "references are read as pointing into this document");
        root.path("tags").forEach(tag -> {
            for (String key : List.of("parent", "kind", "summary")) {
                drop(tag, key, "no code comes of it");
            }
        });
        visit(root);
        if (root.path("components") instanceof ObjectNode components) {
            components.remove("mediaTypes");
        }
    }

    /** What is new has names that 3.1 has nowhere, so that it is known wherever it stands, but in values. */
    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object) {
            parameters(object);
            contents(object);
            responses(object);
            examples(object);
            discriminator(object);
            flows(object);
            servers(object);
            for (String key : List.copyOf(object.propertyNames())) {
                if (!List.of("example", "default", "enum", "const", "value").contains(key)) {
                    visit(object.get(key));
                }
            }
        } else if (node instanceof ArrayNode list) {
            list.forEach(this::visit);
        }
    }

    /** An optional one is left out; without a required one the operation can't be called, which the checks tell. */
    private void parameters(ObjectNode owner) {
        if (owner.get("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                ObjectNode parameter = document.resolve(parameters.get(i));
                if (parameter != null
                        && parameter.path("in").asString("").equals("querystring")
                        && !parameter.path("required").asBoolean(false)) {
                    document.leftOut(
                            document.at(parameters.get(i)),
                            "in: querystring of OpenAPI 3.2 is not supported: the parameter is left out; declare its"
                                    + " parts in: query");
                    parameters.remove(i);
                }
            }
        }
    }

    private void contents(ObjectNode owner) {
        if (owner.get("content") instanceof ObjectNode content) {
            for (String type : List.copyOf(content.propertyNames())) {
                String ref = Refs.of(content.path(type));
                JsonNode target = Refs.resolve(document.root(), content.path(type));
                if (ref != null && target instanceof ObjectNode mediaType) {
                    content.set(type, document.sources().copy(mediaType));
                }
                if (content.get(type) instanceof ObjectNode mediaType) {
                    stream(type, mediaType);
                }
            }
        }
    }

    /** The items of a stream are those of a list, where the whole is not described. */
    private void stream(String type, ObjectNode mediaType) {
        if (mediaType.has("itemSchema")) {
            boolean isAlone = !mediaType.has("schema");
            document.leftOut(
                    document.at(mediaType, "itemSchema"),
                    "itemSchema of OpenAPI 3.2 is not supported: a body of %s is read as %s, not item by item"
                            .formatted(type, isAlone ? "bytes" : "its schema says"));
            mediaType.remove("itemSchema");
        }
        drop(mediaType, "itemEncoding", "it is not supported");
        drop(mediaType, "prefixEncoding", "it is not supported");
    }

    private void responses(ObjectNode owner) {
        owner.path("responses").properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode response
                    && !each.getKey().startsWith("x-")
                    && !response.has("$ref")
                    && !response.has("description")) {
                response.put("description", response.path("summary").asString(""));
            }
            if (each.getValue() instanceof ObjectNode response && !response.has("$ref")) {
                response.remove("summary");
            }
        });
    }

    private void examples(ObjectNode owner) {
        owner.path("examples").properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode example) {
                JsonNode serialized = example.remove("serializedValue");
                JsonNode data = example.remove("dataValue");
                if (!example.has("value") && (data != null || serialized != null)) {
                    example.set("value", data != null ? data : serialized);
                }
            }
        });
    }

    private void discriminator(ObjectNode schema) {
        if (schema.get("discriminator") instanceof ObjectNode discriminator && discriminator.has("defaultMapping")) {
            drop(
                    discriminator,
                    "defaultMapping",
                    "values that no mapping names are of no alternative, and kept as they are");
        }
    }

    private void flows(ObjectNode scheme) {
        drop(scheme, "oauth2MetadataUrl", "no code comes of it");
        if (scheme.get("flows") instanceof ObjectNode flows && flows.has("deviceAuthorization")) {
            drop(flows, "deviceAuthorization", "the caller gives the token, however it was got");
        }
    }

    private void servers(ObjectNode owner) {
        owner.path("servers").forEach(server -> drop(server, "name", "no code comes of it"));
    }

    private void drop(JsonNode owner, String key, String why) {
        if (owner instanceof ObjectNode object && object.has(key)) {
            document.leftAlone(document.at(object, key), "%s of OpenAPI 3.2 is dropped: %s".formatted(key, why));
            object.remove(key);
        }
    }
}
