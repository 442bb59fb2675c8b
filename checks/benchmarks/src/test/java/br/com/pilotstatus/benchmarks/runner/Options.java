package br.com.pilotstatus.benchmarks.runner;

import java.nio.file.Path;
import java.util.List;

/** What the command said: system properties that the pom hands on. */
final class Options {

    static final Path MODULE =
            Path.of(System.getProperty("benchmarks.folder", "")).toAbsolutePath();
    static final Path ROOT = MODULE.getParent().getParent();
    static final Path OUTPUT = MODULE.resolve("target");
    static final String VERSION = System.getProperty("pilotstatus.version", "0.1.0-SNAPSHOT");

    private Options() {}

    /** Tells whether something is meant by a list of names; an empty list means all. */
    static boolean chosen(String list, String name) {
        String names = System.getProperty("benchmarks." + list, "");
        return names.isBlank() || List.of(names.split("\\s*,\\s*")).contains(name);
    }

    static int number(String name, int otherwise) {
        String value = System.getProperty("benchmarks." + name, "");
        return value.isBlank() ? otherwise : Integer.parseInt(value);
    }
}
