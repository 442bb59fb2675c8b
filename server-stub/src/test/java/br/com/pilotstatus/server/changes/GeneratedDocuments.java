package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.nasty.Generators;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates and compiles each of many documents once, all into one folder and packages of their own. */
final class GeneratedDocuments {

    /** What comes of it all; what is chosen goes elsewhere, as all that is not asked for is deleted. */
    static final Path FOLDER =
            Path.of(System.getProperty("change") == null ? "target/changes" : "target/changes-chosen");

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
        List<Path> folders = new ArrayList<>();
        for (String each : names) {
            Path folder = generators.sources(each);
            List<Path> its;
            try (Stream<Path> files = Files.walk(folder)) {
                its = files.filter(file -> file.toString().endsWith(".java")).toList();
            }
            Path compiled = CLASSES.resolve(Generators.packageOf(each).replace('.', '/'));
            if (isNewer(compiled, its)) {
                continue;
            }
            folders.add(compiled);
            sources.addAll(its);
            if (folders.size() == AT_ONCE) {
                compile(sources, folders);
            }
        }
        compile(sources, folders);
    }

    private static void compile(List<Path> sources, List<Path> folders) throws IOException {
        if (!sources.isEmpty()) {
            Compilation.files(sources, CLASSES);
        }
        for (Path each : folders) {
            // It keeps its time when its files are written anew.
            Files.setLastModifiedTime(each, FileTime.from(Instant.now()));
        }
        sources.clear();
        folders.clear();
    }

    private static boolean isNewer(Path compiled, List<Path> sources) throws IOException {
        if (!Files.exists(compiled)) {
            return false;
        }
        for (Path each : sources) {
            if (Files.getLastModifiedTime(each).compareTo(Files.getLastModifiedTime(compiled)) > 0) {
                return false;
            }
        }
        return true;
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
