package br.com.pilotstatus.client;

import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.settings.Sleeper;
import org.jspecify.annotations.Nullable;

/** Time and chance of a builder, for tests in other packages. */
public final class BuilderAccess {
    private BuilderAccess() {}

    /** Returns what a builder has collected. */
    public static ClientSettings of(ClientBuilder<?> builder) {
        return builder.settings();
    }

    /** Makes the pauses between attempts take no time, and returns the builder. */
    public static <B extends ClientBuilder<B>> B hurried(B builder) {
        return sleeping(builder, time -> true);
    }

    /** Sets who waits between attempts (null: the client itself), and returns the builder. */
    public static <B extends ClientBuilder<B>> B sleeping(B builder, @Nullable Sleeper sleeper) {
        of(builder).sleeper = sleeper;
        return builder;
    }
}
