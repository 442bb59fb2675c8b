package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Decides which names in a query, or among cookies, belong to which parameter where an object has one for each property. */
public final class OwnNames {

    private final ObjectProperties properties;
    private final ParameterTypes types;
    private final Collection<JsonNode> parameters;
    private final EffectiveSpec spec;

    public OwnNames(ParameterTypes types, Collection<JsonNode> parameters, EffectiveSpec spec) {
        this.properties = new ObjectProperties(types);
        this.types = types;
        this.parameters = parameters;
        this.spec = spec;
    }

    public ParameterStyle of(JsonNode parameter, ParameterStyle wire, String pointer) {
        JsonNode schema = parameter.path("schema");
        boolean deep = "DEEP_OBJECT".equals(wire.style());
        if (!deep && !isSpread(parameter, wire.style())) {
            return wire;
        } else if (!properties.isOpen(schema)) {
            return new ParameterStyle(wire.style(), wire.reserved(), properties.names(schema), List.of());
        } else if (deep) {
            return wire;
        }
        List<JsonNode> open = parameters.stream()
                .filter(each -> each.path("in").equals(parameter.path("in")))
                .filter(each -> isSpread(each, null) && properties.isOpen(each.path("schema")))
                .toList();
        if (open.size() > 1) {
            throw new UnsupportedSpecException(
                    pointer + "/schema",
                    "this operation has several parameters that take any name,"
                            + " so that none can be told from another; use style deepObject, or name their properties");
        }
        return new ParameterStyle(wire.style(), wire.reserved(), List.of(), List.copyOf(others(parameter)));
    }

    private boolean isSpread(JsonNode parameter, String style) {
        return parameter.has("schema")
                && types.shape(parameter.path("schema")) == ParameterShape.PAIRS
                && (style == null
                        ? parameter.path("explode").asBoolean(true)
                                && !parameter.path("style").asString("").equals("deepObject")
                        : style.equals("FORM_EXPLODED"));
    }

    /** All names in the same place that are another parameter's or a credential's. */
    private Set<String> others(JsonNode parameter) {
        String in = parameter.path("in").asString();
        Set<String> others = new LinkedHashSet<>();
        for (JsonNode each : parameters) {
            if (each != parameter && each.path("in").asString().equals(in)) {
                others.addAll(
                        isSpread(each, null)
                                ? properties.names(each.path("schema"))
                                : List.of(each.path("name").asString()));
            }
        }
        List<JsonNode> schemes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> scheme : spec.securitySchemes()) {
            schemes.add(spec.resolve(scheme.getValue()));
        }
        schemes.stream()
                .filter(each -> each.path("type").asString("").equals("apiKey")
                        && each.path("in").asString("").equals(in))
                .forEach(each -> others.add(each.path("name").asString()));
        return others;
    }
}
