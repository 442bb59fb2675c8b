package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.container.Containers.Hosted;

/** Requests for a case of which nothing is known but its document. */
public final class FuzzedCase {

    private FuzzedCase() {}

    /** Sends as many requests, drawn from a seed; throws in the end if a response was wrong. */
    public static void run(String name, Hosted host, long seed, int requests) {
        new Fuzzer(ServedDocument.of("case " + name), host).run(seed, requests);
    }
}
