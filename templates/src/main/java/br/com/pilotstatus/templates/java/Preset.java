package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.ComponentKind;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * What a builder sets by itself where it is given nothing.
 *
 * @param value as source
 * @param words what the builder's Javadoc says of it
 */
record Preset(String value, String words) {

    /**
     * Returns null where nothing is known.
     *
     * @param constant    the one value that the property may have, as source
     * @param alternative the one value by which discriminators tell the model from others
     */
    static @Nullable Preset of(
            Schema merged,
            JavaType type,
            boolean required,
            @Nullable String constant,
            @Nullable String alternative,
            Types types) {
        if (constant != null) {
            return required
                    ? new Preset(
                            constant,
                            "need not be given, it can only be "
                                    + Text.javadocLine(merged.get(Keyword.CONST).toString()))
                    : null;
        }
        String source = alternative == null ? null : source(alternative, type, types);
        return alternative == null || source == null
                ? null
                : new Preset(
                        source, "need not be given, it is " + Text.javadocLine(Text.literal(alternative)) + " then");
    }

    private static @Nullable String source(String value, JavaType type, Types types) {
        if (type.name().equals("String")) {
            return Text.literal(value);
        }
        return types.kinds().of(type.name()) == ComponentKind.ENUM
                ? type.name() + ".of(" + Text.literal(value) + ")"
                : null;
    }
}
