package br.com.pilotstatus.sandbox.readme;

// README: first message
import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.*;
import br.com.pilotstatus.model.*;
import java.util.Map;

public class FirstMessage {
    public static void main(String[] args) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {            // PILOT_STATUS_API_KEY=ps_…
            SendMessageAccepted sent = client.messages().sendMessage(SendMessageRequest.builder()
                    .destinationNumber("5511988887777")
                    .templateId("boas_vindas").variables(Map.of("nome", "Ana")).build());
            System.out.println(sent.id() + " is " + sent.status());
        } catch (PaymentRequiredException e) {
            System.out.println("Not sent: " + e.error().error());
        }
    }
}
// README: end
