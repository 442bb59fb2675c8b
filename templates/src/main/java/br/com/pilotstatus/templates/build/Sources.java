package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.stamp.ClassPath;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a generator is to make, and whether it is made already.
 *
 * @param arguments the command line
 */
record Sources(Arguments arguments) {

    private static final List<String> OPTIONS =
            List.of("generator", "spec", "output", "package", "models", "options", "what");

    /** Reads a command line, which may have more options. */
    static Sources read(String[] args, String... more) {
        Set<String> allowed = new TreeSet<>(OPTIONS);
        allowed.addAll(List.of(more));
        return new Sources(Arguments.read(args, allowed));
    }

    String generator() {
        return arguments.required("generator");
    }

    /** The effective document. */
    Path spec() {
        return arguments.path("spec");
    }

    String root() {
        return arguments.required("package");
    }

    String models() {
        return arguments.required("models");
    }

    Map<String, String> options() {
        return arguments.pairs("options");
    }

    String what() {
        return arguments.required("what");
    }

    /** The folder that the generator owns. */
    OutputFolder folder() {
        return new OutputFolder(arguments.path("output").resolve("src/main/java"));
    }

    /** Returns a digest of all that they are made from. */
    String stamp() throws IOException {
        Fingerprint made = new Fingerprint()
                .add("generator", generator())
                .add("package", root())
                .add("models", models())
                .add("options", options().toString())
                .add("spec", Files.readAllBytes(spec()));
        new ClassPath(Sources.class).addTo(made);
        return made.text();
    }

    /** Tells whether they are as they should be; then they count as made now. */
    boolean areUpToDate(String stamp) throws IOException {
        boolean made = folder().isMadeFrom(stamp);
        if (made) {
            folder().touch();
        }
        return made;
    }
}
