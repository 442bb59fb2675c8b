package br.com.pilotstatus.compat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession.SessionBuilder;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.supplier.SessionBuilderSupplier;

/** Resolves a user's pom as Maven does: its parents, what it imports and manages, nearest wins. Thread-safe. */
public final class Maven {

    /** The group of all users' poms. */
    static final String CONSUMERS = "environment";

    /** The scopes of what a program is run with. */
    private static final Set<String> RUN = Set.of("compile", "runtime");

    private final RepositorySystem system = new RepositorySystemSupplier().get();
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /** Resolves with our artifacts of a version. */
    Maven(String version) {
        this(new OurArtifacts(version), Map.of("pilotstatus.version", version));
    }

    /** Resolves with artifacts that are in no repository, and properties for all poms. */
    public Maven(WorkspaceReader artifacts, Map<String, String> properties) {
        MavenSettings settings = new MavenSettings();
        SessionBuilder builder = new SessionBuilderSupplier(system).get();
        settings.configure(builder);
        session = builder.withLocalRepositoryBaseDirectories(settings.localRepository())
                .setWorkspaceReader(artifacts)
                .setSystemProperties(System.getProperties())
                .setUserProperties(properties)
                .setConfigProperty("aether.system.dependencyVisitor", "preOrder")
                .build();
        repositories = system.newResolutionRepositories(session, settings.repositories());
    }

    /**
     * What a program is run with.
     *
     * @param path the files, in their order
     * @param provided the files that are there already where it is run
     * @param versions by {@code group:artifact}
     */
    public record Resolved(List<Path> path, List<Path> provided, Map<String, String> versions) {}

    Resolved resolve(Environment environment) throws RepositoryException {
        return resolve(new DefaultArtifact(CONSUMERS, environment.name(), "pom", "1"));
    }

    /** Resolves what a pom needs. */
    public Resolved resolve(Artifact consumer) throws RepositoryException {
        ArtifactDescriptorResult pom =
                system.readArtifactDescriptor(session, new ArtifactDescriptorRequest(consumer, repositories, null));
        Map<String, RemoteRepository> known = new LinkedHashMap<>();
        repositories.forEach(each -> known.put(each.getId(), each));
        system.newResolutionRepositories(session, pom.getRepositories())
                .forEach(each -> known.putIfAbsent(each.getId(), each));
        CollectRequest collected =
                new CollectRequest(pom.getDependencies(), pom.getManagedDependencies(), List.copyOf(known.values()));
        collected.setRootArtifact(pom.getArtifact());
        List<Artifact> run = resolve(collected, RUN);
        List<Artifact> provided = resolve(collected, Set.of("provided"));
        Map<String, String> versions = new TreeMap<>();
        Stream.of(provided, run)
                .flatMap(List::stream)
                .forEach(each -> versions.put(each.getGroupId() + ":" + each.getArtifactId(), each.getVersion()));
        return new Resolved(paths(run), paths(provided), versions);
    }

    private List<Artifact> resolve(CollectRequest collected, Set<String> scopes) throws RepositoryException {
        DependencyFilter filter = (node, above) -> node.getDependency() == null
                || scopes.contains(node.getDependency().getScope());
        return system
                .resolveDependencies(session, new DependencyRequest(collected, filter))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .toList();
    }

    private static List<Path> paths(List<Artifact> artifacts) {
        return artifacts.stream().map(Artifact::getPath).toList();
    }
}
