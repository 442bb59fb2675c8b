package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.LeadPageLink;

/** What the forms of linked pages ask for. */
public final class LeadPages {

    private LeadPages() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        for (LeadPageLink page : client.leadPages().listLeadPages().linked()) {
            client.leadPages().listLeadForms(page.pageLinkId()).forms().forEach(form -> System.out.println(form.formName()));
        }
    }
}
