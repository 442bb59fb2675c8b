package br.com.pilotstatus.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.DefaultModelReader;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a user's pom and what is told about it in properties.
 *
 * @param pom the file
 * @param title what the table calls it
 * @param probe {@code client} or {@code stub}
 * @param launcher the folder of the program
 * @param java which release of Java runs it
 * @param fast whether it runs in every build
 * @param jvm arguments for the JVM
 * @param own whether the program serves a resource of the user's own, too
 * @param layout how the program is laid out
 * @param refused what the user is told where it can't be right; null where it is
 * @param add what a user adds, for the table
 */
record Environment(
        Path pom,
        String title,
        String probe,
        String launcher,
        int java,
        boolean fast,
        List<String> jvm,
        boolean own,
        Layout layout,
        @Nullable String refused,
        String add) {

    private static final String PREFIX = "compat.";
    private static final Set<String> PROPERTIES =
            Set.of("probe", "launcher", "java", "fast", "jvm", "own", "layout", "refused");

    /** Reads all rows, in the order of the table. */
    static List<Environment> all() {
        try (Stream<Path> files = Files.list(Folders.MODULE.resolve("environments"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(Environment::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Environment read(Path pom) {
        Model model;
        try {
            model = new DefaultModelReader().read(pom.toFile(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties properties = model.getProperties();
        Set<String> unknown = properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .filter(name -> !PROPERTIES.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty() || model.getName() == null || model.getDescription() == null) {
            throw new IllegalStateException(
                    pom + ": a row has a name and a description, and no properties of the prefix compat. called "
                            + unknown);
        }
        String jvm = properties.getProperty(PREFIX + "jvm", "").strip();
        return new Environment(
                pom,
                model.getName(),
                required(properties, pom, "probe"),
                required(properties, pom, "launcher"),
                Integer.parseInt(properties.getProperty(PREFIX + "java", "17")),
                Boolean.parseBoolean(properties.getProperty(PREFIX + "fast")),
                jvm.isEmpty() ? List.of() : List.of(jvm.split("\\s+")),
                Boolean.parseBoolean(properties.getProperty(PREFIX + "own")),
                Layout.valueOf(properties.getProperty(PREFIX + "layout", "CLASS_PATH")),
                properties.getProperty(PREFIX + "refused"),
                model.getDescription().strip().replaceAll("\\s+", " "));
    }

    private static String required(Properties properties, Path pom, String name) {
        String value = properties.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException(pom + " does not say " + PREFIX + name);
        }
        return value;
    }

    /** Returns the name of the file, without what all of them end with. */
    String name() {
        return pom.getFileName().toString().replaceFirst("\\.xml$", "");
    }

    /** Returns the folder of what its run leaves. */
    Path output() {
        return Folders.OUTPUT.resolve("rows").resolve(name());
    }

    @Override
    public String toString() {
        return name();
    }
}
