package br.com.pilotstatus.templates.publicapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes what a folder of classes offers: imports, then for each package its classes, each with its members indented.
 * Classes are called by their simple names, unless two of those that are mentioned share one.
 */
final class ApiText {

    private static final String INDENT = "    ";

    private ApiText() {}

    /**
     * Returns the text; it depends on nothing but the classes.
     *
     * @param loader finds them and what they mention
     */
    static String of(Path folder, ClassLoader loader) throws IOException {
        List<Class<?>> types = classes(folder, loader);
        Set<Class<?>> mentioned = new TreeSet<>(Comparator.comparing(Class::getName));
        body(types, type -> {
            mentioned.add(Names.element(type));
            return type.getSimpleName();
        });
        mentioned.addAll(types);
        Names names = Names.of(mentioned);
        return "# Public Java API: one line a member; public unless it says protected.\n\n"
                + String.join(
                        "",
                        names.imports(types).stream()
                                .map(each -> "import " + each + "\n")
                                .toList())
                + body(types, names);
    }

    private static String body(List<Class<?>> types, Function<Class<?>, String> names) {
        StringBuilder text = new StringBuilder();
        String current = "";
        ClassText classes = new ClassText(names);
        for (Class<?> type : types) {
            if (!type.getPackageName().equals(current)) {
                current = type.getPackageName();
                text.append("\npackage ")
                        .append(current)
                        .append(packageAnnotations(type, names))
                        .append('\n');
            }
            text.append('\n').append(classes.heading(type)).append('\n');
            classes.members(type)
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
        return text.toString();
    }

    private static String packageAnnotations(Class<?> type, Function<Class<?>, String> names) {
        return (" " + AnnotationText.of(type.getPackage(), names)).stripTrailing();
    }

    private static List<Class<?>> classes(Path folder, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(name -> load(name, loader))
                    .filter(Visibility::of)
                    .sorted(Comparator.<Class<?>, String>comparing(Class::getPackageName)
                            .thenComparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name + ": is not on the class path", missing);
        }
    }
}
