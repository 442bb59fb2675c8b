package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.ModelProperty;
import br.com.pilotstatus.templates.openapi.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param json     its name in JSON
 * @param name     its name in Java
 * @param schema   what the document says
 * @param required whether the document requires it
 * @param java     null where no Java is known
 */
public record Property(
        String json,
        String name,
        Schema schema,
        boolean required,
        @Nullable ModelProperty java) {

    /** Whether it must be there: a read-only property need not be in a request, a write-only one not in a response. */
    public boolean isRequired(Direction direction) {
        return required && !schema.merged().is(direction.leavesOut());
    }

    /** Its Java type; null where that is not known. */
    public @Nullable String type() {
        return java == null ? null : java.type();
    }
}
