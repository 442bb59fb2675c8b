package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.ReferralSummaryResult;

/** Which ads brought people who wrote. */
public final class Referrals {

    private Referrals() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        ReferralSummaryResult summary = client.referrals().getReferralSummary();
        summary.ads().forEach(System.out::println);
        System.out.println(summary.truncated() ? "there are more ads than these" : "these are all");
    }
}
