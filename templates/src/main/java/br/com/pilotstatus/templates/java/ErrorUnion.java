package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Discriminator;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an alternative has in the body of an error. */
final class ErrorUnion {

    private ErrorUnion() {}

    /** What an alternative has, and what is required beside all of them. */
    static Members with(Members beside, Members alternative) {
        Map<String, Schema> properties = new LinkedHashMap<>(alternative.properties());
        Set<String> required = new HashSet<>(alternative.required());
        beside.required().forEach(each -> {
            required.add(each);
            if (beside.properties().containsKey(each)) {
                properties.putIfAbsent(each, beside.properties().get(each));
            }
        });
        return new Members(properties, required, Map.of());
    }

    /** What tells the alternative from others; empty where nothing does. */
    static Map<String, String> decided(Discriminator discriminator, Schema alternative) {
        String component = alternative.component();
        if (discriminator.propertyName().isEmpty() || component == null) {
            return Map.of();
        }
        String value = discriminator.mapping().entrySet().stream()
                .filter(each -> component.equals(each.getValue().component()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(component);
        return Map.of(discriminator.propertyName(), value);
    }
}
