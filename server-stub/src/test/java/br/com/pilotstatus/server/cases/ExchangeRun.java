package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.CompiledCase;

/** Does what an exchange says, and fails with everything in which it came out differently. */
final class ExchangeRun {

    private ExchangeRun() {}

    /** Fails with all that is wrong, and with what was on the wire. */
    static void run(CompiledCase small, Script script, Hosted host) throws Throwable {
        Findings findings = new Findings();
        host.respond("*", script.has("answers") ? script.get("answers").toString() : "{}");
        String passed = script.has("sendsRaw")
                ? RawExchange.run(script, host, findings)
                : new CallExchange(small, script, host, findings).run();
        if (!findings.all().isEmpty()) {
            throw new AssertionError(script.place() + ":\n- " + String.join("\n- ", findings.all()) + "\nThe exchange: "
                    + script.json().toPrettyString() + "\nThis passed:\n" + passed);
        }
    }
}
