package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;

/** Lists the channels. */
public final class Newsletters {

    private Newsletters() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        System.out.println(client.newsletters().listNewsletters());
    }
}
