package br.com.pilotstatus.benchmarks.runner;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** Poms and jars that are in no repository: those of contenders and stubs, those that stock generators wrote, and our own. */
final class Artifacts implements WorkspaceReader {

    static final String STOCK = "stock";
    static final String WHOLE = "whole";
    static final String OURS = "br.com.pilotstatus";

    private final WorkspaceRepository repository = new WorkspaceRepository("benchmarks");

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        String name = artifact.getArtifactId();
        Path folder = switch (artifact.getGroupId()) {
            case "contender" -> Options.MODULE.resolve("contenders").resolve(name);
            case "stub" -> Options.MODULE.resolve("stubs").resolve(name);
            case STOCK -> generated(name);
            case WHOLE -> Options.MODULE.resolve("contenders/ours-whole").resolve(name);
            case OURS -> ours(name);
            default -> null;
        };
        if (folder == null) {
            return null;
        }
        boolean shared = name.equals("contenders") || name.equals("stubs");
        Path pom = (shared ? folder.getParent() : folder).resolve("pom.xml");
        Path jar = Files.exists(jar(name)) ? jar(name) : built(name, folder);
        return (artifact.getExtension().equals("pom") ? pom : jar).toFile();
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return List.of();
    }

    /** Returns the folder of what was generated under a name. */
    static Path generated(String name) {
        return Options.OUTPUT.resolve("generated").resolve(name);
    }

    /** Returns the jar that is made for an artifact. */
    static Path jar(String artifact) {
        return Options.OUTPUT.resolve("jars").resolve(artifact + ".jar");
    }

    /** Returns the jar of one of our modules, as it is. */
    static Path built(String artifact, Path folder) {
        return folder.resolve("target").resolve(artifact + "-" + Options.VERSION + ".jar");
    }

    /** Returns the folder of one of our modules. */
    static Path ours(String artifact) {
        String name = artifact.substring("pilotstatus-".length());
        return name.equals("parent") ? Options.ROOT : Options.ROOT.resolve(name);
    }
}
