package br.com.pilotstatus.compat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a program is compiled and laid out; gives the arguments for its JVM. */
enum Layout {
    /** On the class path. */
    CLASS_PATH {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> path = concat(resolved.path(), fixtures);
            Path classes = Programs.compile(environment, sources(environment), "-cp", path);
            return List.of("-cp", joined(concat(List.of(classes), path)), "Main");
        }
    },

    /** A program in Kotlin, whose compiler is provided. */
    KOTLIN {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> path = concat(resolved.path(), fixtures);
            Path classes = Programs.compile(environment, Programs.probe(environment), "-cp", path);
            Kotlin.compile(environment, classes, path, concat(resolved.provided(), resolved.path()));
            return List.of("-cp", joined(concat(List.of(classes), path)), "MainKt");
        }
    },

    /** On the module path, with a module-info. */
    MODULE_PATH {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> path = concat(resolved.path(), fixtures);
            Path classes = Programs.compile(environment, sources(environment), "--module-path", path);
            return List.of("--module-path", joined(concat(List.of(classes), path)), "--module", "app/app.Main");
        }
    },

    /** All in one jar; of files of one name the first is taken. */
    SHADED {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> path = concat(resolved.path(), fixtures);
            Path classes = Programs.compile(environment, sources(environment), "-cp", path);
            Path shaded = Trees.shade(environment.output().resolve("shaded.jar"), path);
            return List.of("-cp", joined(List.of(classes, shaded)), "Main");
        }
    },

    /** All in one jar, from which ProGuard, which is provided, took what nobody uses, by the rules in our jars. */
    SHRUNK {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> path = concat(resolved.path(), fixtures);
            Path classes = Programs.compile(environment, sources(environment), "-cp", path);
            return List.of(
                    "-cp",
                    ProGuard.shrink(environment, classes, path, resolved.provided())
                            .toString(),
                    "Main");
        }
    },

    /** A WAR, and a server that is provided: the launcher starts it with the WAR. */
    WAR {
        @Override
        List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
                throws IOException {
            List<Path> libraries = concat(resolved.path(), fixtures);
            List<Path> application = concat(Programs.probe(environment), Programs.launcher("war"));
            Path classes = Programs.compile(environment, application, "-cp", concat(libraries, resolved.provided()));
            Path war = Trees.war(environment.output().resolve("ROOT.war"), classes, libraries);
            Path server = Programs.compile(
                    environment, "server", Programs.launcher(environment.launcher()), "-cp", resolved.provided());
            return List.of("-cp", joined(concat(List.of(server), resolved.provided())), "Main", war.toString());
        }
    };

    abstract List<String> arguments(Environment environment, Maven.Resolved resolved, List<Path> fixtures)
            throws IOException;

    private static List<Path> sources(Environment environment) throws IOException {
        return concat(Programs.probe(environment), Programs.launcher(environment.launcher()));
    }

    private static List<Path> concat(List<Path> some, List<Path> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
