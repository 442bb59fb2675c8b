package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.NumberSettingsPatch;
import br.com.pilotstatus.model.UpdateNumberRequest;
import br.com.pilotstatus.model.UpdatedNumber;
import br.com.pilotstatus.model.WhatsAppNumberListItem;

/** Lists the numbers, and sets one back to what its provider does by default. */
public final class Numbers {

    private Numbers() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        for (WhatsAppNumberListItem number : client.numbers().listNumbers()) {
            System.out.println(number.name() + " " + number.number() + " connected: " + number.isFullyConnected());
        }
        String id = client.numbers().listNumbers().get(0).id();
        UpdatedNumber updated = client.numbers()
                .updateNumber(
                        id,
                        UpdateNumberRequest.builder()
                                .settings(NumberSettingsPatch.builder()
                                        .markReadOnSend(false)
                                        .rejectCall(null) // null resets; what is not named stays
                                        .build())
                                .build());
        System.out.println(updated.settings());
        System.out.println(client.numbers().getNumberStatus(id).state());
    }
}
