package br.com.pilotstatus.sandbox.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.http.Fault;
import br.com.pilotstatus.sandbox.junit.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class WithSandboxTest {

    private final SendMessageRequest request = SendMessageRequest.builder()
            .destinationNumber("5511988887777").text("Olá!").build();

    // README: sandbox
    @Test // of a class with @ExtendWith(SandboxExtension.class): a fresh sandbox, and its client, for each test
    void aSendWhoseAnswerWasLostIsRepeatedAndSentOnce(Sandbox sandbox, PilotStatusClient client) {
        sandbox.next(Fault.DROP_AFTER_ACTING);

        boolean replayed = client.messages().sendMessageWithResponse(request).replayed();

        assertEquals(true, replayed);
        assertEquals(2, sandbox.requests().size());
    }
    // README: end
}
