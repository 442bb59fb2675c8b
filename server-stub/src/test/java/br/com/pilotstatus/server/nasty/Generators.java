package br.com.pilotstatus.server.nasty;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The spec compiler and the generators, with the class path that the build has given them: it is another than that of what
 * they generate.
 *
 * @param loader knows them
 * @param folder where documents and sources go
 */
public record Generators(ClassLoader loader, Path folder) {

    private static final Path CLASS_PATH = Path.of("target/cases/generator-class-path.txt");

    /** Those that have generated the cases. */
    public static Generators ofTheBuild(Path folder) throws IOException {
        URL[] urls = Files.readAllLines(CLASS_PATH).stream()
                .map(each -> {
                    try {
                        return URI.create(each).toURL();
                    } catch (MalformedURLException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                })
                .toArray(URL[]::new);
        return new Generators(new URLClassLoader("generators", urls, ClassLoader.getPlatformClassLoader()), folder);
    }

    /** Makes sources of documents, by name, in packages of that name. */
    public void run(Map<String, JsonNode> documents) throws IOException {
        Javac.delete(folder.resolve("documents"));
        for (Map.Entry<String, JsonNode> each : documents.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        call("main", (Object)
                new String[] {"--cases=" + folder.resolve("documents"), "--output=" + folder.resolve("sources")});
    }

    /**
     * Makes sources of one document.
     *
     * @return the folder of the document
     */
    Path run(String name, JsonNode document, Path output) throws IOException {
        Path written = write(name, document);
        call("generate", written, output);
        return written;
    }

    private Path write(String name, JsonNode drawn) throws IOException {
        Path document =
                Files.createDirectories(folder.resolve("documents/nasty").resolve(name));
        Files.writeString(document.resolve("why.txt"), "drawn");
        // So that operations may be left out.
        Files.writeString(document.resolve("expected-left-out.txt"), "");
        Files.writeString(document.resolve("input.json"), drawn.toPrettyString());
        return document;
    }

    private void call(String method, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            loader.loadClass("br.com.pilotstatus.templates.build.Cases")
                    .getMethod(
                            method,
                            Stream.of(arguments)
                                    .map(each -> each instanceof Path ? Path.class : each.getClass())
                                    .toArray(Class<?>[]::new))
                    .invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(failed.getCause());
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What their classes are called in front. */
    public static String packageOf(String name) {
        return "br.com.pilotstatus.cases.nasty." + name;
    }

    /** Where the sources of a document are. */
    public Path sources(String name) {
        return folder.resolve("sources/nasty").resolve(name);
    }

    /** Why there are none; empty if there are. */
    public String failure(String name) throws IOException {
        return failure(sources(name));
    }

    /** Why there are none in a folder; empty if there are. */
    static String failure(Path sources) throws IOException {
        Path failure = sources.resolve("failure.txt");
        return Files.exists(failure) ? Files.readString(failure).strip() : "";
    }
}
