package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;

/** Links an ad account that was shared, and sums up its ads. */
public final class Ads {

    private Ads() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        System.out.println(client.ads().listAdAccounts().candidates());
        System.out.println(client.ads().getAdsSummary().total() + " ads");
    }
}
