package br.com.pilotstatus.sandbox.readme;

// README: first number
import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.*;
import br.com.pilotstatus.model.*;

public class FirstNumber {
    public static void main(String[] args) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {            // PILOT_STATUS_API_KEY=ps_…
            CreateMetaNumberResponse created = client.numbers().createMetaNumber(CreateMetaNumberRequest.builder()
                    .name("Atendimento").number("5511999999999")
                    .metaPhoneId("123456789012345").metaWabaId("987654321098765").metaAppId("100200300400500")
                    .metaAccessToken("EAAG...").metaAppSecret("a1b2c3...").build());
            System.out.println(created.number().id() + " since " + created.number().createdAt());
        } catch (ConflictException e) {
            System.out.println("Not created: " + e.error().error());
        }
    }
}
// README: end
