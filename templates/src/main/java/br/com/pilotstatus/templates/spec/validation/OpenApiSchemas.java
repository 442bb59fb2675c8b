package br.com.pilotstatus.templates.spec.validation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The official schemas of OpenAPI documents, from the class path: no build asks the network for them. */
final class OpenApiSchemas {

    private static final String SITE = "https://spec.openapis.org/oas/";
    private static final String V30 = "3.0/schema/2024-10-18";
    private static final String V31 = "3.1/schema-base/2025-09-15";
    private static final List<String> ALL =
            List.of(V30, V31, "3.1/schema/2025-09-15", "3.1/dialect/2024-11-10", "3.1/meta/2024-11-10");

    private static final Map<String, String> TEXTS = texts();

    private OpenApiSchemas() {}

    static Schema v30() {
        return LazyV30.SCHEMA;
    }

    static Schema v31() {
        return LazyV31.SCHEMA;
    }

    /** Returns the address and text of each schema. */
    static Map<String, String> all() {
        return TEXTS;
    }

    private static Schema schema(Dialect dialect, String name) {
        return SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemas(TEXTS))
                .getSchema(SchemaLocation.of(SITE + name));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (String name : ALL) {
            try (InputStream in = OpenApiSchemas.class.getResourceAsStream("/openapi/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The OpenAPI schema " + name + " is not on the class path:"
                            + " another version of openapi-parser may name it otherwise");
                }
                texts.put(SITE + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(texts);
    }

    private static final class LazyV30 {
        static final Schema SCHEMA = schema(Dialects.getDraft4(), V30);
    }

    private static final class LazyV31 {
        static final Schema SCHEMA = schema(Dialects.getDraft202012(), V31);
    }
}
