package br.com.pilotstatus.server.internal.validation;

import jakarta.validation.MessageInterpolator;
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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a constraint wants, in English whatever the server's locale, and never what was sent. Stateless. */
final class ConstraintMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        Annotation constraint = context.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotNull) {
            return "is required";
        } else if (constraint instanceof Size size) {
            return size(size, context.getValidatedValue());
        } else if (constraint instanceof Pattern pattern) {
            return "must match " + pattern.regexp();
        } else if (constraint instanceof Min min) {
            return "must be at least " + min.value();
        } else if (constraint instanceof Max max) {
            return "must be at most " + max.value();
        } else if (constraint instanceof DecimalMin min) {
            return (min.inclusive() ? "must be at least " : "must be more than ") + min.value();
        } else if (constraint instanceof DecimalMax max) {
            return (max.inclusive() ? "must be at most " : "must be less than ") + max.value();
        } else if (constraint instanceof Email) {
            return "must be an e-mail address";
        } else if (constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            return "must not be empty";
        }
        return written(template, context.getConstraintDescriptor().getAttributes());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static String size(Size size, @Nullable Object value) {
        if (size.min() == size.max()) {
            return "must have " + count(size.min(), value);
        } else if (size.max() == Integer.MAX_VALUE) {
            return "must have at least " + count(size.min(), value);
        } else if (size.min() == 0) {
            return "must have at most " + count(size.max(), value);
        }
        return "must have " + size.min() + " to " + count(size.max(), value);
    }

    private static String count(int number, @Nullable Object value) {
        boolean one = number == 1;
        if (value instanceof CharSequence) {
            return number + (one ? " character" : " characters");
        } else if (value instanceof Map) {
            return number + (one ? " property" : " properties");
        }
        return number + (one ? " item" : " items");
    }

    /** A constraint of the application's own: its message, unless that is a key into a bundle. */
    private static String written(String template, Map<String, Object> attributes) {
        if (template.startsWith("{") || template.contains("${")) {
            return "is not valid";
        }
        String text = template;
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }
}
