package br.com.pilotstatus.sandbox.behaviour.account;

import br.com.pilotstatus.model.CreateProjectRequest;
import br.com.pilotstatus.model.Project;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** Projects: made and listed. */
public final class Projects {

    private final World world;
    private final Table<Project> rows;

    /**
     * Makes it, with the projects of the document's example.
     *
     * @param document has the example
     */
    public Projects(World world, Document document) {
        this.world = world;
        this.rows = world.table(Project::id);
        for (JsonNode each : document.operation("listProjects").success().body()) {
            rows.put(Values.of(each, Project.class));
        }
    }

    public List<Project> listProjects() {
        return rows.all();
    }

    public Project createProject(CreateProjectRequest request) {
        return rows.put(Project.builder()
                .id(world.newId("proj"))
                .name(request.name())
                .slug(request.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .description(request.description() == null ? "" : request.description())
                .createdAt(world.now())
                .build());
    }
}
