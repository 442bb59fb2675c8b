package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter is written.
 *
 * @param style    constant of the runtimes' {@code ParameterStyle}; {@code null} where the parameter is a word or a name that is
 *                 repeated, which needs no telling
 * @param reserved whether reserved characters stay as they are
 * @param names    the only names that are its own, where it is made of names; empty: any
 * @param others   names that belong to others, where its own are any
 */
public record ParameterStyle(@Nullable String style, boolean reserved, List<String> names, List<String> others) {

    public static final ParameterStyle PLAIN = new ParameterStyle(null, false, List.of(), List.of());

    ParameterStyle(@Nullable String style, boolean reserved) {
        this(style, reserved, List.of(), List.of());
    }

    public boolean isStyled() {
        return style != null;
    }

    /** The constant that a client's call names, or {@code null} where it needs none. */
    public @Nullable String clientStyle() {
        return style == null && reserved ? "FORM_EXPLODED" : style;
    }

    /** The annotation of a server's argument. */
    public String annotation() {
        return "@Styled(" + (names.isEmpty() && others.isEmpty() ? "" : "value = ") + "ParameterStyle." + style
                + member("properties", names) + member("otherParameters", others) + ")";
    }

    private static String member(String name, List<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(Text::literal).collect(Collectors.joining(", ", ", " + name + " = { ", " }"));
    }
}
