package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CallInitiateAccepted;
import br.com.pilotstatus.model.CallInitiateRequest;

/** Calls somebody who allowed it, and hangs up. */
public final class Calls {

    private Calls() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        System.out.println(client.calls().getCallPermission("5511988887777").permission());
        CallInitiateAccepted call = client.calls()
                .startCall(CallInitiateRequest.builder().to("5511988887777").build());
        System.out.println(call.id() + " is " + call.status());
        client.calls().terminateCall(call.id());
    }
}
