package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import br.com.pilotstatus.templates.stamp.ClassPath;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import br.com.pilotstatus.templates.stamp.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the spec compiler where it has anything to do. Whether it has is found out before it is loaded: that takes longer than
 * all else in a build of what is built already.
 */
public final class CompileSpec {

    /** What the compiler reads, if it is called with it. */
    private static final List<String> READ = List.of("spec", "preview", "supplement", "overlay", "lock", "accepted");

    /** The lock is that of these, which lie beside it. */
    private static final List<String> OWN = List.of("openapi.json", "supplement.json", "overlay.json");

    private CompileSpec() {}

    /**
     * Runs it.
     *
     * @param args those of {@link SpecCompiler#main}
     * @throws SpecException if an input is wrong; nothing is written then
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        run(args).forEach(System.out::println);
    }

    static List<String> run(String... args) throws IOException {
        Arguments options = Arguments.any(args);
        Path output = options.path("output");
        Stamp stamp = new Stamp(output.resolve("effective-openapi.stamp"));
        String call = call(args);
        if (stamp.isFresh(call)) {
            return stamp.said();
        }
        stamp.forget();
        SpecCompiler.Run run = SpecCompiler.run(args);
        List<Path> files = files(options, output);
        // What else a folder or a document of several files may lead to, and what becomes the lock, is not known
        // beforehand.
        if (run.isAlone()
                && !options.optional("accept").equals("true")
                && files.stream().noneMatch(Files::isDirectory)) {
            stamp.note(call, files, run.said());
        }
        return run.said();
    }

    private static String call(String... args) throws IOException {
        Fingerprint call = new Fingerprint().add("arguments", String.join("\n", args));
        // Files are named in messages by the way from here.
        call.add("folder", Path.of("").toAbsolutePath().toString());
        new ClassPath(CompileSpec.class).addTo(call);
        return call.text();
    }

    private static List<Path> files(Arguments options, Path output) throws IOException {
        List<Path> files = new ArrayList<>();
        Stream.concat(READ.stream(), Stream.of("resource"))
                .map(options::optional)
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .forEach(files::add);
        files.addAll(options.paths("tested"));
        String lock = options.optional("lock");
        if (!lock.isBlank()) {
            OWN.stream().map(Path.of(lock)::resolveSibling).forEach(files::add);
        }
        try (Stream<Path> written = Files.list(output)) {
            written.filter(each -> each.toString().matches(".*\\.(json|md|html)"))
                    .filter(Files::isRegularFile)
                    .forEach(files::add);
        }
        return files;
    }
}
