package br.com.pilotstatus.sandbox.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.model.MessageStatus;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.ManualClock;
import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.http.Fault;
import br.com.pilotstatus.sandbox.junit.SandboxExtension;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// README: extension
class OrderTest {

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-07-01T10:00:00Z"));

    @RegisterExtension                                     // or @ExtendWith(SandboxExtension.class), as it comes
    private final SandboxExtension sandboxes = SandboxExtension.of(Sandbox.builder().clock(clock));

    @Test
    void aMessageIsSentOnceAlthoughTheConnectionIsLost(Sandbox sandbox, PilotStatusClient client) {
        sandbox.next(Fault.DROP_AFTER_ACTING).next(429, Duration.ZERO);

        String id = client.messages().sendMessage(confirmation()).id();

        assertEquals(3, sandbox.requests().size());
        clock.advance(Duration.ofSeconds(3));
        assertEquals(MessageStatus.DELIVERED, client.messages().getMessage(id).status());
    }

    @Test
    void whatIsUnpaidIsTold(Sandbox sandbox, PilotStatusClient client) {
        sandbox.leaveUnpaid(sandbox.numberId());

        assertThrows(ConflictException.class, () -> client.messages().sendMessage(confirmation()));
    }

    private static SendMessageRequest confirmation() {
        return SendMessageRequest.builder().destinationNumber("5511988887777").text("Pedido confirmado").build();
    }
}
// README: end
