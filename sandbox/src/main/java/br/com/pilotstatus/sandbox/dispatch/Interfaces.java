package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.server.OperationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the generated interfaces, in the jar or folder of one class of their package. */
public final class Interfaces {

    private static final String CLASS = ".class";

    private Interfaces() {}

    /**
     * Returns the interfaces beside a class that declare operations, by their names.
     *
     * @param neighbour a class of their package, such as the feature
     * @throws IllegalStateException if there is none
     */
    public static List<Class<?>> beside(Class<?> neighbour) {
        String own = neighbour.getName().substring(neighbour.getPackageName().length() + 1) + CLASS;
        try {
            URI place = neighbour.getResource(own).toURI();
            List<Class<?>> found =
                    place.getScheme().equals("jar") ? inJar(place, neighbour) : in(Path.of(place), neighbour);
            if (found.isEmpty()) {
                throw new IllegalStateException("No interface beside " + neighbour.getName() + " has an operation");
            }
            return found;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Class<?>> inJar(URI place, Class<?> neighbour) throws IOException {
        // A file system of our own: that of the address is shared, and another may be closing it.
        String[] parts = place.toString().substring("jar:".length()).split("!/", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])), Map.of())) {
            return in(jar.getPath(parts[1]), neighbour);
        }
    }

    private static List<Class<?>> in(Path neighbourFile, Class<?> neighbour) throws IOException {
        try (Stream<Path> files = Files.list(neighbourFile.getParent())) {
            List<Class<?>> found = new ArrayList<>();
            files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(CLASS))
                    .sorted()
                    .map(each -> load(neighbour, each.substring(0, each.length() - CLASS.length())))
                    .filter(each -> each.isInterface() && !operations(each).isEmpty())
                    .forEach(found::add);
            return found;
        }
    }

    private static Class<?> load(Class<?> neighbour, String name) {
        try {
            return Class.forName(neighbour.getPackageName() + "." + name, false, neighbour.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The operations that an interface declares itself. */
    static List<Method> operations(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(OperationInfo.class))
                .toList();
    }
}
