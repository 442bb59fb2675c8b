package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.Lead;

/** Reads all leads of a form, page by page as they are needed. */
public final class Leads {

    private Leads() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        for (Lead lead : client.leads().listLeadsAll()) {
            System.out.println(lead.id() + " redacted: " + lead.redacted());
        }
    }
}
