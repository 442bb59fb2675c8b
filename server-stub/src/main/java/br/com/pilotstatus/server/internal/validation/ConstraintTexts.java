package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.model.internal.RuleText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a constraint wants, in English whatever the server's locale, and never what was sent. */
final class ConstraintTexts {

    /** What says nothing of its own; a generated constraint has a message where its expression is not the document's. */
    private static final String PATTERN = "{jakarta.validation.constraints.Pattern.message}";

    private ConstraintTexts() {}

    /**
     * What goes on after the name of the place.
     *
     * @param template the constraint's own message
     * @param attributes of the constraint, by name
     * @param value what breaks it, of which only the kind is told
     */
    static String of(Annotation constraint, String template, Map<String, Object> attributes, @Nullable Object value) {
        if (constraint instanceof NotNull) {
            return RuleText.required();
        } else if (constraint instanceof Size size) {
            return size(size, value);
        } else if (constraint instanceof Pattern pattern && template.equals(PATTERN)) {
            return RuleText.pattern(pattern.regexp());
        } else if (constraint instanceof Min min) {
            return RuleText.min(min.value(), true);
        } else if (constraint instanceof Max max) {
            return RuleText.max(max.value(), true);
        } else if (constraint instanceof DecimalMin min) {
            return RuleText.min(min.value(), min.inclusive());
        } else if (constraint instanceof DecimalMax max) {
            return RuleText.max(max.value(), max.inclusive());
        } else if (constraint instanceof Email) {
            return "must be an e-mail address";
        } else if (constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            return "must not be empty";
        }
        return written(template, attributes);
    }

    private static String size(Size size, @Nullable Object value) {
        String unit = value instanceof CharSequence ? "character" : value instanceof Map ? "property" : "item";
        if (size.max() == Integer.MAX_VALUE) {
            return RuleText.minSize(size.min(), unit);
        }
        return size.min() == 0 && size.max() > 0
                ? RuleText.maxSize(size.max(), unit)
                : RuleText.size(size.min(), size.max(), unit);
    }

    /** A message of the constraint's own, unless that is a key into a bundle. */
    private static String written(String template, Map<String, Object> attributes) {
        if (template.startsWith("{") || template.contains("${")) {
            return "is not valid";
        }
        String text = template;
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text.replaceAll("\\\\([\\\\{}$])", "$1");
    }
}
