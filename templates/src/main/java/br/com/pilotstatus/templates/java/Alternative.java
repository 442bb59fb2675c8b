package br.com.pilotstatus.templates.java;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An alternative of a union.
 *
 * @param type      class that is part of the union: a model, another union, or a record of the union
 * @param wrapper   simple name of that record, or {@code null} where the class needs none
 * @param value     type of what the record holds, as Bean Validation wants it
 * @param plain     the same without annotations
 * @param copy      how the record copies what it is given, as source, or {@code null} where it need not
 * @param secret    whether its value is never printed
 * @param shape     what tells it from others, as source
 * @param values    the discriminator's values for it, as arguments in source, with a comma before each
 * @param imports   fully qualified names that it needs
 */
public record Alternative(
        String type,
        @Nullable String wrapper,
        String value,
        String plain,
        @Nullable String copy,
        boolean secret,
        String shape,
        String values,
        Set<String> imports) {

    public boolean isWrapped() {
        return wrapper != null;
    }

    public boolean isCopied() {
        return copy != null;
    }
}
