package br.com.pilotstatus.templates.ir;

import java.util.ArrayList;
import java.util.List;

/** How an error of the framework is put into the error shape that the spec declares. */
final class ErrorModel {

    private static final List<String> MESSAGES = List.of("error", "message", "detail", "title", "description", "reason");

    private ErrorModel() {
    }

    /** The property for the text, where a model with nothing but it is complete; else {@code null}. */
    static ModelProperty sufficientMessage(List<ModelProperty> properties) {
        ModelProperty message = message(properties);
        boolean complete = properties.stream().filter(ModelProperty::demanded).allMatch(each -> each == message);
        return complete ? message : null;
    }

    private static ModelProperty message(List<ModelProperty> properties) {
        return MESSAGES.stream()
                .flatMap(name -> properties.stream().filter(each -> each.jsonName().equals(name)))
                .filter(each -> each.type().equals("String"))
                .findFirst()
                .orElseGet(() -> properties.stream().filter(each -> each.type().equals("String")).findFirst().orElse(null));
    }

    /** Java source of an error made of {@code status} and {@code message}. */
    static String expression(String name, ModelClass model) {
        if (model == null) {
            // A union: its own form for what is none of its alternatives.
            return "new " + name + ".Unknown(Map.of(\"error\", message))";
        }
        ModelProperty message = message(model.properties());
        List<String> calls = new ArrayList<>();
        for (ModelProperty property : model.properties()) {
            String value = property == message ? "message" : property.demanded() ? filler(property) : "";
            if (value == null) {
                return "Map.of(\"error\", message)";
            }
            if (!value.isEmpty()) {
                calls.add("." + property.name() + "(" + value + ")");
            }
        }
        return calls.isEmpty() ? "Map.of(\"error\", message)"
                : model.name() + ".builder()" + String.join("", calls) + ".build()";
    }

    private static String filler(ModelProperty property) {
        return switch (property.type()) {
            case "String" -> "message";
            case "Integer" -> "status";
            case "Long" -> "(long) status";
            case "BigDecimal" -> "java.math.BigDecimal.valueOf(status)";
            case "Boolean" -> "false";
            default -> property.list() ? "java.util.List.of()" : property.map() ? "Map.of()" : null;
        };
    }
}
