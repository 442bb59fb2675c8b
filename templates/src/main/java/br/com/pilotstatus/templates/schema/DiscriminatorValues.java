package br.com.pilotstatus.templates.schema;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which values of a discriminator stand for which class. */
public final class DiscriminatorValues {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode discriminator;
    private final EffectiveSpec spec;
    private final Types types;
    private final Function<String, Set<String>> direct;

    /** {@code direct} gives the models and unions among the alternatives of a union. */
    public DiscriminatorValues(
            JsonNode discriminator, EffectiveSpec spec, Types types, Function<String, Set<String>> direct) {
        this.discriminator = discriminator;
        this.spec = spec;
        this.types = types;
        this.direct = direct;
    }

    /** A reference to a schema by what a mapping calls it: its reference or its name. */
    public static JsonNode reference(JsonNode mapped) {
        return reference(mapped.asString(""));
    }

    public static JsonNode reference(String mapped) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "$ref",
                        mapped.startsWith("#/")
                                ? mapped
                                : SCHEMAS + mapped.replace("~", "~0").replace("/", "~1"));
    }

    /** The values for a class: those that are mapped to it, else its constant, else its name. */
    public Set<String> of(String component) {
        Set<String> values = new LinkedHashSet<>();
        collect(component, values, 0);
        return values;
    }

    private void collect(String component, Set<String> values, int depth) {
        int before = values.size();
        for (Map.Entry<String, JsonNode> each : discriminator.path("mapping").properties()) {
            if (component.equals(EffectiveSpec.schemaName(reference(each.getValue())))) {
                values.add(each.getKey());
            }
        }
        if (values.size() == before) {
            values.addAll(ownValues(component));
        }
        if (types.forms().of(component) == ComponentKind.UNION && depth < 20) {
            DiscriminatorValues inner =
                    new DiscriminatorValues(spec.schema(component).path("discriminator"), spec, types, direct);
            for (String each : direct.apply(component)) {
                collect(each, values, depth + 1);
                inner.collect(each, values, depth + 1);
            }
        }
    }

    private Set<String> ownValues(String component) {
        JsonNode property = Members.of(spec.schema(component), spec)
                .properties()
                .get(discriminator.path("propertyName").asString(""));
        JsonNode says = property == null ? JsonNodeFactory.instance.objectNode() : Parts.merged(property, spec);
        if (says.has("const")) {
            return Set.of(says.get("const").asString());
        }
        return Set.of(says.path("enum").size() == 1 ? says.path("enum").get(0).asString() : component);
    }
}
