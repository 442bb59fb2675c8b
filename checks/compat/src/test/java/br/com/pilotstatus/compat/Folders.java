package br.com.pilotstatus.compat;

import java.nio.file.Path;

/** Where things are; tests run in the module's folder. */
final class Folders {

    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path ROOT = MODULE.getParent().getParent();
    static final Path OUTPUT = MODULE.resolve("target");

    private Folders() {}
}
