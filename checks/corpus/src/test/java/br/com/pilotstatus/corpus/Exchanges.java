package br.com.pilotstatus.corpus;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.EveryResponse;
import br.com.pilotstatus.server.contract.FuzzedCase;
import br.com.pilotstatus.server.contract.ResponseSamples.ResponseSample;
import java.util.ArrayList;
import java.util.List;

/** Client against stub of a document, over HTTP: every declared response, then requests kept and broken. */
final class Exchanges {

    private static final int REQUESTS = 300;
    private static final long SEED = 20_261_128;

    private Exchanges() {}

    /** What goes otherwise than the document says, a text each. */
    static List<String> differences(String name) {
        List<String> differences = new ArrayList<>();
        try (Hosted host = Containers.startHere("case " + name)) {
            EveryResponse responses = EveryResponse.ofCase(name);
            for (ResponseSample each : responses.responses()) {
                note(differences, () -> responses.exchange(host, each));
            }
            // What was called until here is none of the fuzzer's.
            host.calls();
            note(differences, () -> FuzzedCase.run(name, host, SEED, REQUESTS));
        } catch (RuntimeException | AssertionError wrong) {
            differences.add("it does not start: " + wrong);
        }
        return differences;
    }

    private static void note(List<String> differences, Runnable exchange) {
        try {
            exchange.run();
        } catch (RuntimeException | AssertionError wrong) {
            differences.add(String.valueOf(wrong.getMessage()));
        }
    }
}
