package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.ExtraNumbersPreview;

/** What one more number would cost. Nothing is bought. */
public final class Subscription {

    private Subscription() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        ExtraNumbersPreview preview = client.subscription().previewExtraNumbers(1L);
        System.out.println(preview.unitPriceBRL() + " BRL for each of " + preview.requested());
    }
}
