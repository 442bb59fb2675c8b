package br.com.pilotstatus.sandbox.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.sandbox.Sandbox;
import org.junit.jupiter.api.Test;

class WithSandboxTest {

    private final CreateMetaNumberRequest request = CreateMetaNumberRequest.builder()
            .name("Atendimento").number("5511999999999").metaPhoneId("1").metaWabaId("2")
            .metaAccessToken("t").metaAppSecret("s").metaAppId("3").build();

    // README: sandbox
    @Test
    void aNumberIsCreatedOnce() {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = PilotStatusClient.builder()
                        .baseUrl(sandbox.baseUri()).apiKey(sandbox.apiKey()).build()) {
            client.numbers().createMetaNumber(request);

            assertThrows(ConflictException.class, () -> client.numbers().createMetaNumber(request));
            assertEquals(1, sandbox.created().size());
        }
    }
    // README: end
}
