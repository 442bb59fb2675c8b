package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java source that makes an error of {@code status} and {@code message}: the text goes where the model has a place
 * for it, be it further inside, and what else is required is filled.
 *
 * @param models all models, by name
 * @param enums all enums, by name
 */
record ErrorExpression(Map<String, ModelClass> models, Map<String, EnumClass> enums) {

    private static final int DEEPEST = 5;

    /** The source; {@code null} where the model has no place for the text, or what it requires can't be filled. */
    @Nullable String of(ModelClass model, int depth) {
        ModelProperty message = ErrorModel.message(model.properties());
        ModelProperty inside = message == null ? holder(model, depth) : null;
        List<String> calls = new ArrayList<>();
        for (ModelProperty property : model.properties()) {
            String value = property == message
                    ? "message"
                    : property == inside ? inside(property, depth) : property.demanded() ? filler(property, depth) : "";
            if (value == null) {
                return null;
            }
            if (!value.isEmpty()) {
                calls.add("." + property.name() + "(" + value + ")");
            }
        }
        // Names of classes further inside are written out: nothing imports them.
        String name = depth == 0 ? model.name() : model.packageName() + "." + model.name();
        return message == null && inside == null ? null : name + ".builder()" + String.join("", calls) + ".build()";
    }

    /** The property with a model, or a list of models, that has a place for the text. */
    private @Nullable ModelProperty holder(ModelClass model, int depth) {
        return model.properties().stream()
                .filter(each -> inside(each, depth) != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String inside(ModelProperty property, int depth) {
        String element = property.list() ? property.type().replaceFirst("^List<(.*)>$", "$1") : property.type();
        String made = models.containsKey(element) && depth < DEEPEST ? of(models.get(element), depth + 1) : null;
        return made == null || !property.list() ? made : "java.util.List.of(" + made + ")";
    }

    private @Nullable String filler(ModelProperty property, int depth) {
        EnumClass known = enums.get(property.type());
        if (known != null) {
            return known.constants().isEmpty()
                    ? null
                    : known.packageName() + "." + known.name() + "."
                            + known.constants().get(0).name();
        }
        return switch (property.type()) {
            case "String" -> "message";
            case "Integer" -> "status";
            case "Long" -> "(long) status";
            case "BigDecimal" -> "java.math.BigDecimal.valueOf(status)";
            case "Boolean" -> "false";
            default -> property.list() ? "java.util.List.of()" : property.map() ? "Map.of()" : inside(property, depth);
        };
    }
}
