package br.com.pilotstatus.sandbox.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Python with the libraries of one file of requirements.
 *
 * @param executable the interpreter
 */
record Python(Path executable) {

    private static final int MINUTES = 5;

    /** What the SDK needs, and we to install it. */
    private static final String FIT = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";

    /** Finds one on the path of this process. */
    static Optional<Python> find() {
        return Stream.of("python3", "python")
                .map(name -> new Python(Path.of(name)))
                .filter(Python::isFit)
                .findFirst();
    }

    private boolean isFit() {
        try {
            return finish(command("-c", FIT)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Makes an environment of its own, unless it is there already; pip takes what it is configured to take from.
     *
     * @param folder where to
     * @param requirements versions with their hashes
     */
    Python with(Path folder, Path requirements) throws IOException {
        Python own = new Python(folder.resolve("bin/python").toAbsolutePath());
        Path installed = folder.resolve("installed.txt");
        String wanted = Files.readString(requirements);
        if (Files.exists(installed) && Files.readString(installed).equals(wanted)) {
            return own;
        }
        Path log = Files.createDirectories(folder).resolve("install.txt");
        run(log, "-m", "venv", "--clear", folder.toString());
        own.run(
                folder.resolve("install.txt"),
                Stream.concat(
                                Stream.of("-m", "pip", "--disable-pip-version-check", "--no-input", "install"),
                                Stream.of("--require-hashes", "--only-binary", ":all:", "-r", requirements.toString()))
                        .toArray(String[]::new));
        Files.writeString(installed, wanted);
        return own;
    }

    /** Runs it to its end. */
    void run(Path log, String... arguments) throws IOException {
        Path written = Files.createTempFile("python", ".txt");
        int code = finish(command(arguments)
                .redirectErrorStream(true)
                .redirectOutput(written.toFile())
                .start());
        Files.move(written, log, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        if (code != 0) {
            throw new AssertionError(
                    String.join(" ", arguments) + " ended with " + code + ":\n" + Files.readString(log));
        }
    }

    /** Returns what runs it, leaving nothing beside the sources. */
    ProcessBuilder command(String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of(executable.toString()), List.of(arguments).stream())
                        .toList());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return builder;
    }

    /** Returns the exit code, after some minutes at most. */
    static int finish(Process process) {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
