package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.Argument;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, and the argument that Java has for it.
 *
 * @param declared what the document says
 * @param java     null where no Java is known, and where a client has none for it
 * @param own      whether it is no argument of a client, which sends it by itself
 */
public record DeclaredParameter(
        Parameter declared, @Nullable Argument java, boolean own) {

    public String key() {
        return declared.key();
    }

    public String in() {
        return declared.in();
    }

    public String name() {
        return declared.name();
    }

    public boolean isRequired() {
        return declared.isRequired();
    }

    public Pointer pointer() {
        return declared.pointer();
    }

    /** Its Java type; null where that is not known. */
    public @Nullable String type() {
        return java == null ? null : java.type();
    }

    /** How it is serialized, in words of OpenAPI. */
    public String style() {
        List<String> words = new ArrayList<>(words());
        if (declared.content().isEmpty() && declared.allowsReserved()) {
            words.add("allowReserved");
        }
        if (declared.content().isEmpty()
                && declared.node().path("allowEmptyValue").asBoolean(false)) {
            words.add("allowEmptyValue");
        }
        return "`" + String.join(", ", words) + "`";
    }

    /** What of that tells how a value is taken apart. */
    public String form() {
        return String.join(", ", words());
    }

    private List<String> words() {
        for (MediaType content : declared.content()) {
            return List.of(content.name());
        }
        return List.of(declared.style(), declared.isExploded() ? "exploded" : "in one");
    }

    /** Returns {@code `depth` (query)}. */
    public String text() {
        return "`" + name() + "` (" + in() + ")";
    }
}
