package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;

/** Lists the keys; models print none of them. */
public final class ApiKeys {

    private ApiKeys() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        client.apiKeys().listApiKeys().forEach(System.out::println);
    }
}
