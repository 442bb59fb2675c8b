package br.com.pilotstatus.interop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a peer is generated and compiled: a copy of its folder, with the document beside it. What has not changed stays. */
final class Workshop {

    private static final int MINUTES = 15;
    private static final String DONE = "built.txt";

    private Workshop() {}

    /** Makes a peer ready to run. */
    static Path build(Peer peer, Path document) throws IOException {
        Path folder = Path.of("target/peers", peer.name() + "-" + peer.document());
        String fingerprint = fingerprint(peer.folder(), document);
        Path done = folder.resolve(DONE);
        if (Files.exists(done) && Files.readString(done).equals(fingerprint)) {
            return folder;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(done);
        for (Path each : files(peer.folder())) {
            Path copy = folder.resolve(peer.folder().relativize(each));
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(document, folder.resolve("openapi.json"), StandardCopyOption.REPLACE_EXISTING);
        for (List<String> command : peer.build()) {
            System.out.println(peer.name() + ": " + String.join(" ", command));
            run(folder, command);
        }
        Files.writeString(done, fingerprint);
        return folder;
    }

    private static void run(Path folder, List<String> command) throws IOException {
        Path log = folder.resolve("build.txt");
        Process process = Commands.process(folder, command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + process.exitValue() + " in "
                        + folder + ":\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            // What is known of it is no part of it.
            return all.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith(Known.FILE))
                    .sorted()
                    .toList();
        }
    }

    private static String fingerprint(Path folder, Path document) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(document));
            for (Path each : files(folder)) {
                digest.update(folder.relativize(each).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(each));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
