package br.com.pilotstatus.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.sandbox.ManualClock;
import br.com.pilotstatus.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxExtensionTest {

    private static final Instant START = Instant.parse("2026-06-20T10:00:00Z");

    private final ManualClock clock = ManualClock.at(START);
    private final List<Sandbox> given = new ArrayList<>();

    @RegisterExtension
    private final SandboxExtension sandboxes =
            SandboxExtension.of(Sandbox.builder().clock(clock));

    @BeforeEach
    void prepare(Sandbox sandbox) {
        given.add(sandbox);
        clock.advance(Duration.ofHours(1));
    }

    @RepeatedTest(2)
    void aTestHasOneSandboxThatIsFreshAndSetAsWanted(Sandbox sandbox, PilotStatusClient client) {
        assertSame(given.get(given.size() - 1), sandbox);
        assertEquals(List.of(), sandbox.created());
        if (given.size() == 2) {
            assertNotSame(given.get(0), given.get(1));
        }

        client.numbers()
                .createMetaNumber(CreateMetaNumberRequest.builder()
                        .name("n")
                        .number("12345678")
                        .metaPhoneId("1")
                        .metaWabaId("2")
                        .metaAccessToken("t")
                        .metaAppSecret("s")
                        .metaAppId("3")
                        .build());

        assertEquals(
                START.plus(Duration.ofHours(given.size())),
                sandbox.created().get(0).number().createdAt().toInstant());
    }
}
