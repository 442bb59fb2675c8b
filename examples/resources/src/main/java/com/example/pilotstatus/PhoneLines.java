package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.PhoneLineVerificationState;

/** Where the verification of the account stands, and the next code by WhatsApp. */
public final class PhoneLines {

    private PhoneLines() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        PhoneLineVerificationState state = client.phoneLines().getPhoneLineVerification();
        System.out.println(state.status() + ", can purchase: " + state.canPurchase());
    }
}
