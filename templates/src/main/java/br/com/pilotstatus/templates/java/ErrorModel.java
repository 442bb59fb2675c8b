package br.com.pilotstatus.templates.java;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an error of the framework is put into the error shape that the spec declares. */
final class ErrorModel {

    private static final List<String> MESSAGES =
            List.of("error", "message", "detail", "title", "description", "reason");

    private ErrorModel() {}

    /** The property for the text, where a model with nothing but it is complete; else {@code null}. */
    static @Nullable ModelProperty sufficientMessage(List<ModelProperty> properties) {
        ModelProperty message = message(properties);
        boolean complete = properties.stream().filter(ModelProperty::demanded).allMatch(each -> each == message);
        return complete ? message : null;
    }

    /**
     * Java source of an error made of {@code status} and {@code message}.
     *
     * @param name the class of errors
     * @param models all models, by name
     * @param enums all enums, by name
     */
    static String expression(String name, Map<String, ModelClass> models, Map<String, EnumClass> enums) {
        if (!models.containsKey(name)) {
            // A union: its own form for what is none of its alternatives.
            return "new " + name + ".Unknown(Map.of(\"error\", message))";
        }
        String made = new ErrorExpression(models, enums).of(models.get(name), 0);
        return made == null ? "Map.of(\"error\", message)" : made;
    }

    /** The property for the text, be there others or not; {@code null} where there is none. */
    static @Nullable ModelProperty message(List<ModelProperty> properties) {
        return MESSAGES.stream()
                .flatMap(name ->
                        properties.stream().filter(each -> each.jsonName().equals(name)))
                .filter(each -> each.type().equals("String"))
                .findFirst()
                .orElseGet(() -> properties.stream()
                        .filter(each -> each.type().equals("String"))
                        .findFirst()
                        .orElse(null));
    }
}
