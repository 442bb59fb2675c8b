package br.com.pilotstatus.client.internal.settings;

import java.time.Duration;

/** Waits between two attempts. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits.
     *
     * @return whether to go on; false: the client was closed meanwhile
     * @throws InterruptedException if the thread is interrupted, before or meanwhile
     */
    boolean sleep(Duration time) throws InterruptedException;
}
