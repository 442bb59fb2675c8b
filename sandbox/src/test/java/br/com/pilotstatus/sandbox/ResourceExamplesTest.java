package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each resource has an example, and each example runs, as it is printed, against a fresh sandbox. */
class ResourceExamplesTest {

    private static final Path SOURCES = Path.of("../examples/resources/src/main/java");

    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = sources()) {
            assertTrue(
                    compiler.getTask(
                                    told,
                                    files,
                                    null,
                                    List.of("-proc:none", "--release", "17", "-cp", path, "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources.toList()))
                            .call(),
                    told::toString);
        }
    }

    @Test
    void everyResourceHasOne() throws IOException {
        try (Stream<String> names = names()) {
            assertEquals(
                    Arrays.stream(PilotStatusClient.class.getMethods())
                            .map(method -> method.getReturnType().getName())
                            .filter(type -> type.contains(".client.api."))
                            .map(type -> type.replaceFirst(".*\\.(.*)Api$", "$1"))
                            .sorted()
                            .toList(),
                    names.sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itRunsAndShowsNoSecret(String name) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = sandbox.client();
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Method run = loader.loadClass("com.example.pilotstatus." + name)
                    .getDeclaredMethod("run", PilotStatusClient.class);
            run.setAccessible(true);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            run.invoke(null, client);
        } finally {
            System.setOut(before);
        }

        String text = printed.toString(StandardCharsets.UTF_8);
        assertFalse(text.isBlank());
        assertFalse(Pattern.compile("ps_\\w").matcher(text).find(), "a key is printed");
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<String> names() throws IOException {
        return sources().map(file -> file.getFileName().toString().replace(".java", ""));
    }
}
