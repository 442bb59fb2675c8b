package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tools look for in a jar besides classes. */
class JarsTest {

    @Test
    void modulesHaveNamesThatDoNotDependOnTheNameOfTheFile() {
        assertEquals(
                "br.com.pilotstatus.client br.com.pilotstatus.model br.com.pilotstatus.server",
                ModuleFinder.of(jar("model"), jar("client"), jar("server-stub")).findAll().stream()
                        .map(each -> each.descriptor().name())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theStubHasAnIndexForContainersThatLookForResources() throws Exception {
        try (JarFile stub = new JarFile(jar("server-stub").toFile())) {
            assertNotNull(stub.getEntry("META-INF/jandex.idx"));
        }
    }

    private static Path jar(String module) {
        File[] jars = Folders.ROOT.resolve(module).resolve("target").toFile().listFiles();
        return Stream.of(jars == null ? new File[0] : jars)
                .map(File::toPath)
                .filter(each -> each.getFileName().toString().endsWith(RunsWith.version() + ".jar"))
                .findFirst()
                .orElseThrow();
    }
}
