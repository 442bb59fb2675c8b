package br.com.pilotstatus.client.internal.failure;

/** What a call holds and nobody may read, so that a server's own words can be shown although it repeats what it was sent. */
@FunctionalInterface
public interface CallSecrets {
    /** What is shown in a secret's place. */
    String MASK = "***";

    /** Returns a text with each secret of the call masked. */
    String masked(String text);
}
