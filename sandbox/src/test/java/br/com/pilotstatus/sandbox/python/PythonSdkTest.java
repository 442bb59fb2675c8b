package br.com.pilotstatus.sandbox.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateWebhookRequest;
import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookDeliveryStatus;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's SDK finds in a sandbox what its own types promise: {@code -Drows=all}, or {@code python-sdk} among names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonSdkTest {

    private static final Path PROGRAM = Path.of("../checks/compat/python-sdk").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/python-sdk").toAbsolutePath();

    /** What the program says when it listens for events, and when it wants one of each kind. */
    private static final String RECEIVER = "receiver: ";

    private static final String SCENARIOS_DONE = "scenarios: done";

    private static final String TOTALS = "pilot-status %1$s: methods passed %2$d of %2$d,"
            + " methods of the client itself passed %3$d of %3$d, events passed %4$d of %4$d";

    private static final int MINUTES = 5;

    private Python python;

    @BeforeAll
    void findPython() {
        String rows = System.getProperty("rows", "fast");
        Assumptions.assumeTrue(
                rows.equals("all") || List.of(rows.split(",")).contains("python-sdk"),
                "The vendor's Python SDK judges the sandbox in mvn verify -Pcompat alone: it is downloaded for that.");
        python = Python.find()
                .orElseThrow(
                        () -> new AssertionError(
                                "There is no Python 3.10 or later with venv and pip on the path; checks/compat/python-sdk needs one."));
    }

    @Test
    void itsOwnTestsPass() throws IOException {
        sdk("1.15.0")
                .run(OUTPUT.resolve("1.15.0/unittest.txt"), "-m", "unittest", "discover", "-s", PROGRAM.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1.15.0, 64, 1, 19", "1.14.0, 64, 1, 19", "1.12.0, 51, 0, 19"})
    void allMethodsAndEventsPass(String version, int methods, int ofClient, int events) throws IOException {
        Python sdk = sdk(version);
        Path folder = OUTPUT.resolve(version);
        try (Sandbox sandbox = Sandbox.start()) {
            List<String> said = judge(
                    sandbox,
                    sdk.command(
                            PROGRAM.resolve("judge.py").toString(),
                            "--base=" + sandbox.baseUri(),
                            // Before it could name the number, the account's key did not do for all.
                            "--key=" + (ofClient > 0 ? sandbox.tenantKey() : sandbox.apiKey()),
                            "--number=" + sandbox.numberId(),
                            "--secret=" + sandbox.webhookSecret(),
                            "--sdk=" + version,
                            "--report=" + folder.resolve("verdict.json")));
            Files.write(folder.resolve("verdict.txt"), said);

            String totals = said.get(said.size() - 1);
            assertEquals(
                    String.format(TOTALS, version, methods, ofClient, events),
                    totals,
                    () -> said.stream()
                            .filter(each -> !each.startsWith("ok "))
                            .collect(Collectors.joining("\n", "\n", "\n")));
            System.out.println(totals);
        }
    }

    /** Runs the program, with a webhook for whatever happens and then one event of each kind; returns what it says. */
    private static List<String> judge(Sandbox sandbox, ProcessBuilder program) throws IOException {
        Process judge = program.redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(judge::destroyForcibly);
        List<String> said = new ArrayList<>();
        OutputStream input = judge.getOutputStream();
        try (BufferedReader lines = judge.inputReader()) {
            String receiver = "";
            String line;
            while ((line = lines.readLine()) != null) {
                said.add(line);
                if (line.startsWith(RECEIVER)) {
                    receiver = line.substring(RECEIVER.length());
                    subscribe(sandbox, receiver);
                    input.write('\n');
                    input.flush();
                } else if (line.equals(SCENARIOS_DONE)) {
                    for (WebhookEvent event : sandbox.events()) {
                        deliver(sandbox, event, URI.create(receiver));
                    }
                    input.close();
                }
            }
            return said;
        } finally {
            judge.destroyForcibly();
        }
    }

    /** What fails on a busy machine is delivered again, as webhooks are. */
    private static void deliver(Sandbox sandbox, WebhookEvent event, URI receiver) {
        WebhookDelivery delivery = sandbox.deliver(event, receiver);
        for (int i = 0; i < 3 && !WebhookDeliveryStatus.SUCCESS.equals(delivery.status()); i++) {
            delivery = sandbox.deliver(event, receiver);
        }
        assertEquals(WebhookDeliveryStatus.SUCCESS, delivery.status(), delivery::toString);
    }

    private static void subscribe(Sandbox sandbox, String url) {
        try (PilotStatusClient client = sandbox.client()) {
            client.webhooks()
                    .createWebhook(CreateWebhookRequest.builder()
                            .url(url)
                            .events(List.of("*"))
                            .build());
        }
    }

    private Python sdk(String version) throws IOException {
        return python.with(OUTPUT.resolve(version).resolve("venv"), PROGRAM.resolve(version + ".txt"));
    }
}
