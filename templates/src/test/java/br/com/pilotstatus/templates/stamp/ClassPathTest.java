package br.com.pilotstatus.templates.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @TempDir
    Path folder;

    @Test
    void aJarIsTheSameAsTheClassesInIt() throws Exception {
        Path classes = classes("same");
        Path jar = folder.resolve("templates-1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, new Manifest());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                packed.write(Files.readAllBytes(file));
            }
        }

        assertEquals(fingerprint(classes), fingerprint(jar));
    }

    @Test
    void anotherTemplateOrLibraryIsAnotherFingerprint() throws Exception {
        String one = fingerprint(classes("one"));

        assertNotEquals(one, fingerprint(classes("two")));
        assertEquals(one, fingerprint(classes("one")));
        assertNotEquals(one, fingerprint(classes("one"), Files.createFile(folder.resolve("library-2.jar"))));
    }

    private Path classes(String template) throws IOException {
        Path classes = folder.resolve("classes");
        Path own = classes.resolve(Subject.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(own.getParent());
        try (var in = Subject.class.getResourceAsStream("ClassPathTest$Subject.class")) {
            Files.write(own, in.readAllBytes());
        }
        Files.writeString(classes.resolve("api.mustache"), template, StandardCharsets.UTF_8);
        return classes;
    }

    private static String fingerprint(Path... path) throws Exception {
        URL[] urls = new URL[path.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            Fingerprint fingerprint = new Fingerprint();
            new ClassPath(loader.loadClass(Subject.class.getName())).addTo(fingerprint);
            return fingerprint.text();
        }
    }

    /** A class whose place is asked for. */
    static final class Subject {}
}
