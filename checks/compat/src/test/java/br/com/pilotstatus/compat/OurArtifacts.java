package br.com.pilotstatus.compat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** Our poms and jars as this build made them, so that none of them is looked for in, or put into, a repository. */
final class OurArtifacts implements WorkspaceReader {

    private static final String GROUP = "br.com.pilotstatus";
    private static final Map<String, Path> FOLDERS = Map.of(
            "pilotstatus-parent", Folders.ROOT,
            "pilotstatus-openapi", Folders.ROOT.resolve("openapi"),
            "pilotstatus-model", Folders.ROOT.resolve("model"),
            "pilotstatus-client", Folders.ROOT.resolve("client"),
            "pilotstatus-server-stub", Folders.ROOT.resolve("server-stub"));

    private final WorkspaceRepository repository = new WorkspaceRepository("reactor");
    private final String version;

    OurArtifacts(String version) {
        this.version = version;
    }

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        if (artifact.getGroupId().equals(Maven.CONSUMERS)
                && artifact.getExtension().equals("pom")) {
            return Folders.MODULE
                    .resolve("environments")
                    .resolve(artifact.getArtifactId() + ".xml")
                    .toFile();
        }
        if (artifact.getGroupId().equals(Example.GROUP)) {
            return Example.folder(artifact.getArtifactId()).resolve("pom.xml").toFile();
        }
        Path folder = FOLDERS.get(artifact.getArtifactId());
        if (folder == null
                || !artifact.getGroupId().equals(GROUP)
                || !artifact.getVersion().equals(version)) {
            return null;
        }
        if (artifact.getExtension().equals("pom")) {
            return folder.resolve("pom.xml").toFile();
        }
        if (!artifact.getClassifier().isEmpty()) {
            return null;
        }
        Path jar = folder.resolve("target/" + artifact.getArtifactId() + "-" + version + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is not there; package the modules first");
        }
        return jar.toFile();
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return artifact.getGroupId().equals(GROUP) ? List.of(version) : List.of();
    }
}
