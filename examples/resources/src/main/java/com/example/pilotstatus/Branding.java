package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.UpdateBrandingRequest;

/** Changes one member of the branding, and leaves the others. */
public final class Branding {

    private Branding() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        System.out.println(client.branding().getBranding().branding());
        System.out.println(client.branding()
                .updateBranding(UpdateBrandingRequest.builder()
                        .companyName("Padaria da Ana")
                        .build())
                .branding());
    }
}
