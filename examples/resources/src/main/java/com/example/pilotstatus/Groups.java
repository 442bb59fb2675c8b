package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateGroupRequest;
import java.util.List;

/** Lists the groups: the answer has two forms, and a complete switch knows both. */
public final class Groups {

    private Groups() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        System.out.println(client.groups().listGroups());
        System.out.println(client.groups()
                .createGroup(CreateGroupRequest.builder()
                        .subject("Clientes")
                        .participants(List.of("5511988887777"))
                        .build()));
    }
}
