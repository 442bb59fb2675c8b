package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CheckoutPurpose;
import br.com.pilotstatus.model.CheckoutRequest;
import br.com.pilotstatus.model.CheckoutResult;

/** Makes an address where a person can pay. Nothing is charged by this call. */
public final class Billing {

    private Billing() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        CheckoutResult checkout = client.billing()
                .createCheckout(CheckoutRequest.builder()
                        .purpose(CheckoutPurpose.ADD_CARD)
                        .successUrl("https://example.com/paid")
                        .cancelUrl("https://example.com/not-paid")
                        .build());
        System.out.println("pay at " + checkout.url());
    }
}
