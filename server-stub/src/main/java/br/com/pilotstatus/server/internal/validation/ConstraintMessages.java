package br.com.pilotstatus.server.internal.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Has a provider say what {@link ConstraintTexts} say. Stateless. */
final class ConstraintMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        ConstraintDescriptor<?> constraint = context.getConstraintDescriptor();
        return ConstraintTexts.of(
                constraint.getAnnotation(), template, constraint.getAttributes(), context.getValidatedValue());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
