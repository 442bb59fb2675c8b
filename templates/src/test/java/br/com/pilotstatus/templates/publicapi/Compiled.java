package br.com.pilotstatus.templates.publicapi;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources of a test into the folder of classes of a module. */
final class Compiled {

    private final Path module;

    Compiled(Path module) {
        this.module = module;
    }

    /** Each source is preceded by its file name and a colon. */
    Compiled with(String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            int colon = source.indexOf(':');
            Path file = module.resolve("src").resolve(source.substring(0, colon));
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.substring(colon + 1)));
        }
        Files.createDirectories(classes());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(
                            problems, manager, null, List.of("-d", classes().toString()), null, units)
                    .call()) {
                throw new IllegalArgumentException(problems.toString());
            }
        }
        return this;
    }

    Path classes() {
        return module.resolve("target/classes");
    }

    String apiText() throws IOException {
        try (URLClassLoader loader = loader()) {
            return ApiText.of(classes(), loader);
        }
    }

    URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {classes().toUri().toURL()}, getClass().getClassLoader());
    }
}
