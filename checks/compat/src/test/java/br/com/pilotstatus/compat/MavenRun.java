package br.com.pilotstatus.compat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A build of its own, by the Maven that builds this.
 *
 * @param status how it ended; 0: well
 * @param log what it printed
 */
record MavenRun(int status, String log) {

    private static final int MINUTES = 60;

    /** Runs Maven in a folder, offline if this build is. */
    static MavenRun of(Path folder, Map<String, String> variables, List<String> arguments) throws IOException {
        String name = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>();
        // A test that is run alone takes the one of the path.
        String home = System.getProperty("maven.home");
        command.add(home == null ? name : Path.of(home, "bin", name).toString());
        command.addAll(List.of("-B", "-q"));
        if ("offline: true".equals(System.getProperty("maven.mode"))) {
            command.add("-o");
        }
        command.addAll(arguments);
        Path log = Files.createTempFile(Folders.OUTPUT, "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new MavenRun(process.exitValue(), Files.readString(log));
    }

    /** The settings and the local repository of whoever builds. */
    static List<String> asThisBuild() {
        MavenSettings settings = new MavenSettings();
        String file = System.getProperty("maven.settings", "").split(File.pathSeparator)[0];
        List<String> arguments = new ArrayList<>(List.of("-Dmaven.repo.local=" + settings.localRepository()));
        if (!file.isEmpty() && Files.isRegularFile(Path.of(file))) {
            arguments.addAll(List.of("-s", file));
        }
        return arguments;
    }
}
