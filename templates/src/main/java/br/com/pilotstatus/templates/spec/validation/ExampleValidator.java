package br.com.pilotstatus.templates.spec.validation;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.regex.EcmaRegex;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Validates values against schemas where they stand in a document, so that references resolve. */
public final class ExampleValidator {

    private static final String DOCUMENT = "https://document.invalid/openapi.json";

    /** The document around the schemas is no schema: the validator is not to warn of its keys. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getOpenApi31())
            .formats(formats -> JavaFormats.ALL.forEach(each -> formats.put(each.getName(), each)))
            .unknownKeywordFactory((name, context) -> new AnnotationKeyword(name))
            .build();

    private final ObjectNode root;
    private final Schema document;
    private final Map<JsonNode, NodePath> places = new IdentityHashMap<>();
    private final Map<NodePath, Schema> schemas = new HashMap<>();

    /** Makes one for the schemas of a document. */
    public ExampleValidator(ObjectNode root) {
        this.root = root;
        document = SchemaRegistry.withDialect(
                        DIALECT,
                        builder -> builder.schemas(OpenApiSchemas.all())
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .regularExpressionFactory(ecma -> EcmaRegex.of(ecma)::isFoundIn)
                                        .build()))
                .getSchema(SchemaLocation.of(DOCUMENT), withKnownKeywords(root.deepCopy()));
        place(root, new NodePath(PathType.JSON_POINTER));
    }

    /** Returns why a value does not match a schema; empty if it does. */
    public Optional<String> mismatch(Slot slot, JsonNode value) {
        NodePath parent = Objects.requireNonNull(places.get(slot.parent()));
        NodePath place =
                slot.parent().isArray() ? parent.append(Integer.parseInt(slot.key())) : parent.append(slot.key());
        Schema schema = schemas.computeIfAbsent(place, document::getRefSchema);
        List<Error> errors =
                schema.validate(value).stream().filter(this::counts).toList();
        return Findings.essential(errors).stream().findFirst().map(ExampleValidator::say);
    }

    private boolean counts(Error error) {
        return switch (error.getKeyword()) {
            case "format" -> JavaFormats.isChecked(error.getSchemaNode().asString(""));
            case "required" -> !isOneWay(error);
            default -> true;
        };
    }

    /** What is read-only is missing from requests, what is write-only from responses, be it required or not. */
    private boolean isOneWay(Error error) {
        NodePath required = error.getSchemaLocation().getFragment();
        JsonNode owner = root.at(required.getParent().toString());
        JsonNode property = owner.path("properties").path(error.getProperty());
        return property.path("readOnly").asBoolean(false)
                || property.path("writeOnly").asBoolean(false);
    }

    /** The validator takes some keywords for what they were in old drafts. */
    private static ObjectNode withKnownKeywords(ObjectNode document) {
        new Walker() {
            @Override
            protected void schema(Slot slot, ObjectNode schema) {
                schema.retain(schema.propertyNames().stream()
                        .filter(ExampleValidator::judges)
                        .toList());
            }
        }.walk(document);
        return document;
    }

    /** A discriminator does not change what is valid; the validator's own reading of it knows not all that it may say. */
    private static boolean judges(String keyword) {
        return Keyword.of(keyword) != null && !keyword.equals("discriminator");
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
