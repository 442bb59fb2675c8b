package br.com.pilotstatus.sandbox.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.sandbox.document.Document;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterfacesTest {

    @Test
    void whatDeclaresOperationsIsFoundInAFolder() {
        assertEquals(List.of(PetsApi.class), Interfaces.beside(DispatchTest.class));
    }

    @Test
    void whatDeclaresOperationsIsFoundInAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("pets and more.jar");
        Path own =
                Path.of(DispatchTest.class.getResource("PetsApi.class").toURI()).getParent();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                out.putNextEntry(
                        new JarEntry(PetsApi.class.getPackageName().replace('.', '/') + "/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, new OnlyLibraries(getClass().getClassLoader()))) {
            Class<?> neighbour = loader.loadClass(DispatchTest.class.getName());

            List<Class<?>> found = Interfaces.beside(neighbour);

            assertEquals(
                    List.of(PetsApi.class.getName()),
                    found.stream().map(Class::getName).toList());
            assertEquals(loader, found.get(0).getClassLoader());
        }
    }

    @Test
    void aPackageWithoutOperationsIsToldAtTheStart() {
        assertEquals(
                "No interface beside br.com.pilotstatus.sandbox.document.Document has an operation",
                assertThrows(IllegalStateException.class, () -> Interfaces.beside(Document.class))
                        .getMessage());
    }

    /** Hides this package's classes, which are in the jar. */
    private static final class OnlyLibraries extends ClassLoader {

        OnlyLibraries(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(PetsApi.class.getPackageName())) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith(PetsApi.class.getPackageName().replace('.', '/')) ? null : super.getResource(name);
        }
    }
}
