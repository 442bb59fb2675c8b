package br.com.pilotstatus.server.changes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Calls the compiler for many sources at once, which is what makes each of them cheap. */
final class Compilation {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private Compilation() {}

    /** Compiles files into a folder, in which others are that they may need. */
    static void files(List<Path> sources, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(told, Locale.ENGLISH, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-proc:none",
                    "-nowarn",
                    "-parameters",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    CLASS_PATH);
            if (!COMPILER.getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("What is generated does not compile: " + told.getDiagnostics());
            }
        }
    }

    /**
     * What the compiler has against each of some sources, whose names are those of their classes; none is refused for another.
     *
     * @param classes what they are compiled with besides the class path
     * @return for each source the lines that it refuses and why
     */
    static Map<String, List<String>> refused(Map<String, String> sources, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        Map<String, List<String>> refused = new LinkedHashMap<>();
        List<Text> texts = new ArrayList<>();
        sources.forEach((name, text) -> texts.add(new Text(name, text)));
        // Switches over sealed types are complete or not since 17, where they are a preview.
        List<String> options = List.of(
                "--release",
                "17",
                "--enable-preview",
                "-proc:none",
                "-Xmaxerrs",
                "1000000",
                "-nowarn",
                "-XDshould-stop.ifNoError=FLOW",
                "-XDshould-stop.ifError=FLOW",
                "-classpath",
                classes + System.getProperty("path.separator") + CLASS_PATH);
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(told, Locale.ENGLISH, null)) {
            COMPILER.getTask(null, files, told, options, null, texts).call();
        }
        for (Diagnostic<? extends JavaFileObject> each : told.getDiagnostics()) {
            if (each.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            if (!(each.getSource() instanceof Text text)) {
                throw new AssertionError("The compiler failed: " + each);
            }
            refused.computeIfAbsent(text.name, key -> new ArrayList<>())
                    .add(text.line(each.getLineNumber()) + ": "
                            + each.getMessage(Locale.ENGLISH)
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
        return refused;
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        Text(String name, String text) {
            super(URI.create("text:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        String line(long number) {
            return text.lines()
                    .skip(Math.max(0, number - 1))
                    .findFirst()
                    .orElse("")
                    .strip();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
