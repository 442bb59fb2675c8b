package br.com.pilotstatus.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Which documents a run takes. */
final class Sample {

    private static final int SIZE = 100;
    private static final int MOST_OPERATIONS = 400;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private Sample() {}

    /**
     * Those that are named, or a hundred that a seed draws, one a publisher, none above 400 operations and 4 MB; else those of
     * {@code sample-a.txt}, which were drawn by that rule.
     */
    static List<PublicDocument> of(Map<String, byte[]> all, String only, String seed, int every) throws IOException {
        if (!only.isBlank()) {
            return named(all, List.of(only.split(",")));
        }
        List<PublicDocument> sample = seed.isBlank()
                ? named(all, Files.readAllLines(Path.of("sample-a.txt")))
                : drawn(all, new Random(Long.parseLong(seed)));
        List<PublicDocument> taken = new ArrayList<>();
        for (int i = 0; i < sample.size(); i += every) {
            taken.add(sample.get(i));
        }
        return taken;
    }

    private static List<PublicDocument> named(Map<String, byte[]> all, List<String> names) {
        return names.stream()
                .map(each -> each.replaceFirst("\\.json$", ""))
                .map(each -> new PublicDocument(each, bytes(all, each)))
                .toList();
    }

    private static byte[] bytes(Map<String, byte[]> all, String name) {
        byte[] bytes = all.get(name);
        if (bytes == null) {
            throw new AssertionError(OpenApiDirectory.PACKAGE + " has no document " + name);
        }
        return bytes;
    }

    private static List<PublicDocument> drawn(Map<String, byte[]> all, Random random) {
        List<String> names = new ArrayList<>(all.keySet());
        Collections.shuffle(names, random);
        Set<String> publishers = new HashSet<>();
        List<PublicDocument> drawn = new ArrayList<>();
        for (String name : names) {
            PublicDocument document = new PublicDocument(name, bytes(all, name));
            if (drawn.size() < SIZE
                    && !publishers.contains(document.publisher())
                    && document.bytes().length <= MOST_BYTES
                    && isMeasurable(document)) {
                publishers.add(document.publisher());
                drawn.add(document);
            }
        }
        return drawn;
    }

    private static boolean isMeasurable(PublicDocument document) {
        int operations = document.operations();
        return operations > 0 && operations <= MOST_OPERATIONS;
    }
}
