package br.com.pilotstatus.server.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks JSON by the schemas of an OpenAPI 3.0 or 3.1 document. Offline: nothing outside the document is loaded. */
final class Schemas {

    /** A name to resolve references by; nobody asks that host for anything. */
    private static final String HERE = "https://contract.invalid/openapi.json";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> JAVA_FORMATS =
            Set.of("date-time", "date", "uuid", "uri", "byte", "decimal", "int32", "int64", "float", "double");

    /** Read once: the registry would read the document for each place in it. */
    private final Schema whole;

    Schemas(String document, boolean version30) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                version30 ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(HERE, withoutDiscriminators(document)))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .pathType(PathType.JSON_POINTER)
                                .locale(Locale.ENGLISH)
                                .build()));
        this.whole = registry.getSchema(SchemaLocation.of(HERE));
    }

    /**
     * OpenAPI 3.1.1, Discriminator Object: it must not change the outcome of validation. The validator's own reading of
     * it knows neither mappings that are names nor alternatives without one.
     */
    private static String withoutDiscriminators(String document) {
        JsonNode root = parse(document);
        removeDiscriminators(root);
        return root.toString();
    }

    private static void removeDiscriminators(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("discriminator").has("propertyName")) {
            schema.remove("discriminator");
        }
        node.values().forEach(Schemas::removeDiscriminators);
    }

    static JsonNode parse(String json) throws JacksonException {
        return STRICT.readTree(json);
    }

    /** One sentence for each way in which the value does not fit. */
    List<String> violations(String what, JsonNode value, SpecNode schema) {
        try {
            SchemaLocation place =
                    SchemaLocation.of(HERE + "#" + schema.pointer().replace("%", "%25"));
            return whole.getSubSchema(place.getFragment()).validate(value).stream()
                    .filter(Schemas::counts)
                    .map(error -> sentence(what, error))
                    .toList();
        } catch (RuntimeException unreadable) {
            if (unreadable.getCause() instanceof UnsupportedOperationException) {
                // A keyword of another dialect in the document, such as id: here the validator has nothing to say.
                return List.of();
            }
            if (unreadable.getCause() instanceof PatternSyntaxException) {
                // Nor about a regular expression of ECMA 262 that Java reads otherwise.
                return List.of();
            }
            throw unreadable;
        }
    }

    /** Of a format that has no type in Java any text passes, as a document's own examples show. */
    private static boolean counts(Error error) {
        return !error.getKeyword().equals("format")
                || JAVA_FORMATS.contains(error.getSchemaNode().asString(""));
    }

    private static String sentence(String what, Error error) {
        String place = error.getInstanceLocation().toString();
        return what + (place.isEmpty() ? "" : " at " + place) + ": " + error.getMessage();
    }
}
