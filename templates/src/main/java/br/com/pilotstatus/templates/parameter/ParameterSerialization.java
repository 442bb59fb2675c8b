package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter is written.
 *
 * @param style    constant of {@code ParameterStyle} in {@code model.internal.http}; {@code null} where the parameter is a word
 *                 or a name that is repeated, which needs no telling
 * @param reserved whether reserved characters stay as they are
 * @param names    the only names that are its own, where it is made of names; empty: any
 * @param others   names that belong to others, where its own are any
 * @param forServer whether only a server must be told the style: a client writes it so anyway
 */
public record ParameterSerialization(
        @Nullable String style, boolean reserved, List<String> names, List<String> others, boolean forServer) {

    private static final String CONSTANT = Packages.MODEL_INTERNAL + ".http.ParameterStyle.";

    public static final ParameterSerialization PLAIN = new ParameterSerialization(null, false, List.of(), List.of());

    ParameterSerialization(@Nullable String style, boolean reserved) {
        this(style, reserved, List.of(), List.of());
    }

    ParameterSerialization(@Nullable String style, boolean reserved, List<String> names, List<String> others) {
        this(style, reserved, names, others, false);
    }

    /** What containers read otherwise than others write it: a cookie, a name that is repeated. */
    static ParameterSerialization forServer(String style, boolean reserved) {
        return new ParameterSerialization(style, reserved, List.of(), List.of(), true);
    }

    public boolean isStyled() {
        return style != null;
    }

    /** The constant that a client's call names, as source; {@code null} where it needs none. */
    public @Nullable String clientStyle() {
        return style == null || forServer ? reserved ? CONSTANT + "FORM_EXPLODED" : null : CONSTANT + style;
    }

    /** The annotation of a server's argument. */
    public String annotation() {
        return "@Styled(" + (names.isEmpty() && others.isEmpty() ? "" : "value = ") + CONSTANT + style
                + member("properties", names) + member("otherParameters", others) + ")";
    }

    private static String member(String name, List<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(Text::literal).collect(Collectors.joining(", ", ", " + name + " = { ", " }"));
    }
}
