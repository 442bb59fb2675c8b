package br.com.pilotstatus.templates.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of all modules, their tests included. */
class PackagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"templates", "client", "server-stub", "sandbox"})
    void everyPackageSaysWhatItIsFor(String module) throws IOException {
        TreeSet<String> packages = packages(module, "");
        packages.removeAll(packages(module, "package-info"));

        assertEquals(List.of(), List.copyOf(packages), "have no package-info.java");
    }

    private static TreeSet<String> packages(String module, String name) throws IOException {
        TreeSet<String> packages = new TreeSet<>();
        for (String kind : List.of("main", "test")) {
            Path root = Path.of("..", module, "src", kind, "java");
            try (Stream<Path> files = Files.walk(root)) {
                files.map(root::relativize)
                        .filter(each -> each.toString().endsWith(name + ".java"))
                        .forEach(
                                each -> packages.add(each.getParent().toString().replace('\\', '/')));
            }
        }
        return packages;
    }
}
