package br.com.pilotstatus.templates.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/**
 * The code that does the work: this module by its content, which is the same in a jar and in {@code target/classes};
 * libraries by their files' names, which hold their versions.
 *
 * @param own any class of this module
 */
public record ClassPath(Class<?> own) {

    /** What was loaded stays what it is: a run over many documents reads its own code once. */
    private static final Map<Class<?>, String> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    public void addTo(Fingerprint fingerprint) throws IOException {
        if (own.getClassLoader() instanceof URLClassLoader loader) {
            Arrays.stream(loader.getURLs())
                    .map(URL::getPath)
                    .filter(path -> path.endsWith(".jar"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .filter(name -> !path().endsWith(name))
                    .sorted()
                    .forEach(name -> fingerprint.add("library", name));
        }
        String content = KNOWN.get(own);
        if (content == null) {
            content = content();
            KNOWN.put(own, content);
        }
        fingerprint.add("code", content);
    }

    private String content() throws IOException {
        Fingerprint content = new Fingerprint();
        Path path = path();
        if (Files.isDirectory(path)) {
            contents(path).forEach(content::add);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                contents(jar.getPath("/")).forEach(content::add);
            }
        }
        return content.text();
    }

    /** Where it all is, for those who start another Java with it. */
    public List<String> urls() {
        return own.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::toString).toList()
                : List.of();
    }

    private Path path() {
        try {
            URI location =
                    own.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(own + ": is loaded from no file", wrong);
        }
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = root.relativize(file).toString().replace('\\', '/');
                // What packing adds says nothing about the code.
                if (!name.startsWith("META-INF/")) {
                    contents.put(name, read(file));
                }
            });
        }
        return contents;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
