package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.DashboardStats;

/** How much was sent. */
public final class Analytics {

    private Analytics() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        DashboardStats stats = client.analytics().getDashboard();
        System.out.println(stats.totalSent() + " sent, " + stats.totalFailed() + " failed");
    }
}
