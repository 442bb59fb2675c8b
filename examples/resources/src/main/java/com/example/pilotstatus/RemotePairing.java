package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.RemotePairingRequest;
import br.com.pilotstatus.model.RemotePairingResult;

/** Lets the owner of a phone connect it from afar; what is made here is shown to nobody else. */
public final class RemotePairing {

    private RemotePairing() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        RemotePairingResult pairing = client.numbers()
                .createRemotePairing(RemotePairingRequest.builder()
                        .name("Atendimento")
                        .number("5511977776666")
                        .build());
        System.out.println("linked key: " + pairing.linkedApiKeyId());
        System.out.println("address for the owner: " + (pairing.remotePairingUrl() == null ? "none" : "made"));
    }
}
