package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.nasty.Generators;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates and compiles each of many documents once, all into one folder and packages of their own. */
final class GeneratedDocuments {

    private static final Path FOLDER = Path.of("target/changes");
    private static final Path CLASSES = FOLDER.resolve("classes");
    private static final int AT_ONCE = 40;

    private final Generators generators;
    private final Map<JsonNode, GeneratedDocument> made = new LinkedHashMap<>();

    private GeneratedDocuments(Generators generators) {
        this.generators = generators;
    }

    /** Those of all cases, before and after. */
    static GeneratedDocuments of(List<ChangeCase> cases) throws IOException {
        GeneratedDocuments all = new GeneratedDocuments(Generators.ofTheBuild(FOLDER));
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (ChangeCase each : cases) {
            documents.put(name(each.before()), each.before());
            documents.put(name(each.after()), each.after());
        }
        all.generators.run(documents);
        all.compile(documents.keySet());
        URLClassLoader loader =
                new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, GeneratedDocuments.class.getClassLoader());
        for (Map.Entry<String, JsonNode> each : documents.entrySet()) {
            String failure = all.generators.failure(each.getKey());
            if (!failure.isEmpty()) {
                throw new AssertionError(failure);
            }
            all.made.put(
                    each.getValue(),
                    new GeneratedDocument(
                            Generators.packageOf(each.getKey()), all.generators.sources(each.getKey()), loader));
        }
        return all;
    }

    GeneratedDocument get(JsonNode document) {
        return made.get(document);
    }

    Generators generators() {
        return generators;
    }

    /** What all of them are compiled into. */
    Path classes() {
        return CLASSES;
    }

    private void compile(Iterable<String> names) throws IOException {
        Files.createDirectories(CLASSES);
        List<Path> sources = new ArrayList<>();
        int waiting = 0;
        for (String each : names) {
            Path folder = generators.sources(each);
            Path compiled = CLASSES.resolve(Generators.packageOf(each).replace('.', '/'));
            if (Files.exists(compiled)
                    && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(folder)) > 0) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
            if (++waiting == AT_ONCE) {
                Compilation.files(sources, CLASSES);
                sources.clear();
                waiting = 0;
            }
        }
        if (!sources.isEmpty()) {
            Compilation.files(sources, CLASSES);
        }
    }

    /** By what is in it, so that what was generated of it before serves again. */
    private static String name(JsonNode document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            return "d" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
