package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Discriminator;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Which values of a discriminator stand for which class. */
public final class DiscriminatorValues {

    private final Discriminator discriminator;
    private final Map<String, Schema> mapping;
    private final Api api;
    private final ComponentKinds kinds;
    private final Function<String, Set<String>> direct;

    /** {@code direct} gives the models and unions among the alternatives of a union. */
    public DiscriminatorValues(
            Discriminator discriminator, Api api, ComponentKinds kinds, Function<String, Set<String>> direct) {
        this.discriminator = discriminator;
        this.mapping = discriminator.mapping();
        this.api = api;
        this.kinds = kinds;
        this.direct = direct;
    }

    /** The values for a class: those that are mapped to it, else its constant, else its name. */
    public Set<String> of(String component) {
        Set<String> values = new LinkedHashSet<>();
        collect(component, values, new LinkedHashSet<>());
        return values;
    }

    private void collect(String component, Set<String> values, Set<String> around) {
        int before = values.size();
        mapping.forEach((value, mapped) -> {
            if (component.equals(mapped.component())) {
                values.add(value);
            }
        });
        if (values.size() == before) {
            values.add(ownValue(component));
        }
        if (kinds.of(component) == ComponentKind.UNION && around.add(component)) {
            DiscriminatorValues inner =
                    new DiscriminatorValues(api.schema(component).discriminator(), api, kinds, direct);
            for (String each : direct.apply(component)) {
                collect(each, values, around);
                inner.collect(each, values, around);
            }
            around.remove(component);
        }
    }

    private String ownValue(String component) {
        Schema property = api.schema(component).members().properties().get(discriminator.propertyName());
        JsonNode only = property == null ? null : property.merged().constant();
        return only == null ? component : only.asString();
    }
}
