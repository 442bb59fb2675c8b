package br.com.pilotstatus.model.internal.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that tell the way to a value inside of a parameter: {@code filter[a][b]}. */
public final class BracketName {

    private BracketName() {}

    /** Returns the name of what is in {@code name} under a key or index. */
    public static String inside(String name, Object key) {
        return name + "[" + key + "]";
    }

    /** Whether a name begins as one that is inside of a parameter. */
    public static boolean isInside(String parameter, String name) {
        return name.startsWith(parameter + "[");
    }

    /** Returns the way to a name that is inside of a parameter; null where there are no brackets around each step. */
    public static @Nullable List<String> way(String parameter, String name) {
        return name.endsWith("]")
                ? List.of(name.substring(parameter.length() + 1, name.length() - 1)
                        .split("]\\[", -1))
                : null;
    }
}
