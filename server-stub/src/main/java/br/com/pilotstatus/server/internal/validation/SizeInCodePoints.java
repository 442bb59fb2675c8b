package br.com.pilotstatus.server.internal.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Has a provider count as {@link Rule} does.
 * Public because validation providers make it. Stateless but for its annotation.
 */
public final class SizeInCodePoints implements ConstraintValidator<Size, Object> {

    private int min;
    private int max;

    /** For validation providers. */
    public SizeInCodePoints() {}

    /** Puts this in the place of the provider's own, by the standard's XML: it has no other way. */
    static InputStream mapping() {
        String xml = """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                  <constraint-definition annotation="jakarta.validation.constraints.Size">
                    <validated-by include-existing-validators="false"><value>%s</value></validated-by>
                  </constraint-definition>
                </constraint-mappings>
                """.formatted(SizeInCodePoints.class.getName());
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int size = Rule.size(value);
        return size >= min && size <= max;
    }
}
