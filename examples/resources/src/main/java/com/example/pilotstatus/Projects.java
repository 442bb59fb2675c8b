package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateProjectRequest;

/** Makes a project, and lists all. */
public final class Projects {

    private Projects() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        client.projects().createProject(CreateProjectRequest.builder().name("Loja").build());
        client.projects().listProjects().forEach(project -> System.out.println(project.slug()));
    }
}
