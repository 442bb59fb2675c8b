package br.com.pilotstatus.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What is generated of the documents that client and stub test themselves with, as jars: made once, as tests run at once. */
final class Fixtures {

    private static final String BASE = "br/com/pilotstatus/";
    private static final Path JARS = Folders.OUTPUT.resolve("fixtures");

    private static final Path MODEL = jar("model");
    private static final Path CLIENT = jar("client");
    private static final Path SERVER = jar("server");

    private Fixtures() {}

    private static Path jar(String of) {
        Path module = Folders.ROOT.resolve(of.equals("server") ? "server-stub" : of);
        try {
            return Trees.jar(
                    JARS.resolve("fixture-" + of + ".jar"),
                    module.resolve("target/test-classes"),
                    BASE + of + "/fixture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands in for the generated part of a user's dependency. */
    static List<Path> of(String probe) {
        return List.of(probe.equals("client") ? CLIENT : SERVER, MODEL);
    }
}
