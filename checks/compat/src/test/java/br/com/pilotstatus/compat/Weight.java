package br.com.pilotstatus.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What jars weigh, without what is generated from the document that is built. */
final class Weight {

    private Weight() {}

    /** Returns the kilobytes of all of them. */
    static long kilobytes(List<Path> jars) throws IOException {
        long bytes = 0;
        for (Path each : jars) {
            Path generated = each.resolveSibling("generated-sources/openapi/src/main/java");
            bytes += Files.isDirectory(generated) ? written(each, generated) : Files.size(each);
        }
        return bytes / 1000;
    }

    /** The entries of what is written by hand, as they are compressed. */
    private static long written(Path jar, Path generated) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Collections.list(file.entries()).stream()
                    .filter(each ->
                            !Files.exists(generated.resolve(each.getName().replaceFirst("(\\$.*)?\\.class$", ".java"))))
                    .mapToLong(JarEntry::getCompressedSize)
                    .sum();
        }
    }
}
