package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.Template;

/** Lists the templates, and which can be sent. */
public final class Templates {

    private Templates() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        for (Template template : client.templates().listTemplates()) {
            System.out.println(template.id() + " " + template.name() + " sendable: " + template.sendable());
        }
    }
}
