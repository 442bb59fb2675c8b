package br.com.pilotstatus.templates.java;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the text is in an error that is made of nothing else. */
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

    /** The property for the text, be there others or not; {@code null} where there is none. */
    private static @Nullable ModelProperty message(List<ModelProperty> properties) {
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
