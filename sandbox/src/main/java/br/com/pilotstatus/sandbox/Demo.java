package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the client sees: a success, and one 401, 409 and 400, against a sandbox on a free port. */
public final class Demo {

    private Demo() {}

    /**
     * Runs the demo and prints what it sees.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        CreateMetaNumberRequest request = CreateMetaNumberRequest.builder()
                .name("Atendimento")
                .number("5511999999999")
                .metaPhoneId("123456789012345")
                .metaWabaId("987654321098765")
                .metaAccessToken("EAAG-demo")
                .metaAppSecret("a1b2c3-demo")
                .metaAppId("100200300400500")
                .build();
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = client(sandbox, sandbox.apiKey());
                PilotStatusClient stranger = client(sandbox, "ps_unknown")) {
            out.println("Sandbox on " + sandbox.baseUri());
            out.println("Sent     " + request);
            CreateMetaNumberResponse created = client.numbers().createMetaNumber(request);
            out.println("201      " + created);
            out.println("         created at "
                    + Objects.requireNonNull(created.number()).createdAt() + ", webhook "
                    + Objects.requireNonNull(created.webhook()).url());
            refused(out, () -> stranger.numbers().createMetaNumber(request));
            refused(out, () -> client.numbers().createMetaNumber(request));
            // The builder checks what the document says; the server has the last word.
            refused(
                    out,
                    () -> client.numbers()
                            .createMetaNumber(request.toBuilder().name(" ").build()));
        }
    }

    private static PilotStatusClient client(Sandbox sandbox, String key) {
        return PilotStatusClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(key)
                .build();
    }

    private static void refused(PrintStream out, Runnable call) {
        try {
            call.run();
            throw new IllegalStateException("The sandbox accepted what it should refuse.");
        } catch (ApiException e) {
            out.println(e.status() + "      " + e.getClass().getSimpleName() + ": " + e.error());
        }
    }
}
