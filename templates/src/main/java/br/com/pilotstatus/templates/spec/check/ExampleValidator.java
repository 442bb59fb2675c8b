package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.PatternFormat;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Validates values against schemas where they stand in a document, so that references resolve. */
final class ExampleValidator {

    private static final String DOCUMENT = "https://document.invalid/openapi.json";

    /** The formats that become Java types of their own; text of any other form is still text. */
    private static final Set<String> TYPED = Set.of("date-time", "date", "uuid", "uri", "decimal");

    /** OpenAPI Format Registry; JSON Schema has no such format. */
    private static final Format DECIMAL = PatternFormat.of("decimal", "^-?[0-9]{1,100}(\\.[0-9]{1,100})?$", "format");

    /** The document around the schemas is no schema: the validator is not to warn of its keys. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getOpenApi31())
            .format(DECIMAL).unknownKeywordFactory((name, context) -> new AnnotationKeyword(name)).build();

    private final ObjectNode root;
    private final Schema document;
    private final Schema withoutDiscriminators;
    private final Map<JsonNode, NodePath> places = new IdentityHashMap<>();
    private final Map<NodePath, Schema> schemas = new HashMap<>();

    ExampleValidator(ObjectNode root) {
        this.root = root;
        document = document(Keywords::isKnown);
        withoutDiscriminators = document(keyword -> Keywords.isKnown(keyword) && !keyword.equals("discriminator"));
        place(root, new NodePath(PathType.JSON_POINTER));
    }

    private Schema document(Predicate<String> keywords) {
        return SchemaRegistry.withDialect(DIALECT, builder -> builder.schemas(OpenApiSchemas.all())
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
                .getSchema(SchemaLocation.of(DOCUMENT), with(keywords, root.deepCopy()));
    }

    /** Returns why a value does not match a schema; empty if it does. */
    Optional<String> mismatch(Slot slot, JsonNode value) {
        NodePath parent = places.get(slot.parent());
        NodePath place = slot.parent().isArray() ? parent.append(Integer.parseInt(slot.key()))
                : parent.append(slot.key());
        List<Error> errors = validate(place, value).stream().filter(this::counts).toList();
        return Findings.essential(errors).stream().findFirst().map(ExampleValidator::say);
    }

    private List<Error> validate(NodePath place, JsonNode value) {
        try {
            return schemas.computeIfAbsent(place, document::getRefSchema).validate(value);
        } catch (SchemaException nested) {
            // The validator knows no discriminator inside of what another one chose.
            return withoutDiscriminators.getRefSchema(place).validate(value);
        }
    }

    private boolean counts(Error error) {
        return switch (error.getKeyword()) {
            case "format" -> TYPED.contains(error.getSchemaNode().asString(""));
            case "required" -> !isOneWay(error);
            default -> true;
        };
    }

    /** What is read-only is missing from requests, what is write-only from responses, be it required or not. */
    private boolean isOneWay(Error error) {
        JsonNode owner = root;
        NodePath place = error.getSchemaLocation().getFragment();
        for (int i = 0; i < place.getNameCount() - 1; i++) {
            owner = owner.isArray() ? owner.path(Integer.parseInt(place.getName(i))) : owner.path(place.getName(i));
        }
        JsonNode property = owner.path("properties").path(error.getProperty());
        return property.path("readOnly").asBoolean(false) || property.path("writeOnly").asBoolean(false);
    }

    /** The validator takes some keywords for what they were in old drafts. */
    private static ObjectNode with(Predicate<String> keywords, ObjectNode document) {
        new Walker() {
            @Override
            protected void schema(Slot slot) {
                if (slot.object() != null) {
                    slot.object().retain(slot.object().propertyNames().stream().filter(keywords).toList());
                }
            }
        }.walk(document);
        return document;
    }

    private static String say(Finding finding) {
        String wording = Wording.of(List.of(finding));
        String place = finding.exactPlace().isEmpty() ? "it" : '/' + String.join("/", finding.exactPlace());
        return (wording.startsWith("\"") ? "" : place + ' ')
                + wording.replaceFirst("is not valid, it ", "").replaceFirst(": [^:]*$", "");
    }

    private void place(JsonNode node, NodePath path) {
        places.put(node, path);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> place(member.getValue(), path.append(member.getKey())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                place(array.get(i), path.append(i));
            }
        }
    }
}
