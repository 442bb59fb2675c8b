package br.com.pilotstatus.benchmarks;

/**
 * A client that makes the one call that is measured: it sends the {@linkplain Setting#name() eight fields}, and reads the answer
 * into objects. It has a constructor that takes a {@link Setting}. Many threads call at once.
 */
@FunctionalInterface
public interface Contender {

    /**
     * Makes the call.
     *
     * @return what was read
     * @throws Exception if the call fails, or is answered otherwise than by 201
     */
    Answer call() throws Exception;
}
