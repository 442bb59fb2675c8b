package br.com.pilotstatus.benchmarks.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a contender adds to an application.
 *
 * @param jars how many
 * @param bytes of all of them
 */
record Footprint(int jars, long bytes) {

    static Footprint of(Entrant entrant) throws IOException {
        long bytes = 0;
        for (Path each : entrant.libraries()) {
            bytes += Files.size(each);
        }
        return new Footprint(entrant.libraries().size(), bytes);
    }

    String megabytes() {
        return "%.1f".formatted(bytes / 1e6);
    }
}
