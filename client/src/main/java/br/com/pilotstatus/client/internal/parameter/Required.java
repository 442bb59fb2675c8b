package br.com.pilotstatus.client.internal.parameter;

import org.jspecify.annotations.Nullable;

/** Checks required arguments. */
public final class Required {
    private Required() {}

    /**
     * Returns the value.
     *
     * @param operation the operation's name
     * @param name the argument's name
     * @param value the argument
     * @throws NullPointerException if it is null, with a message that names operation and argument
     */
    public static <T> T argument(String operation, String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(operation + ": " + name + " is required");
        }
        return value;
    }
}
