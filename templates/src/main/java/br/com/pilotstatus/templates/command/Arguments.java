package br.com.pilotstatus.templates.command;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A command line of the form {@code --name=value}. Values may be empty. Immutable. */
public final class Arguments {

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if an argument has another form, is none of the allowed names or comes twice
     */
    public static Arguments read(String[] args, Set<String> allowed) {
        return read(args, allowed::contains, ", where NAME is one of " + String.join(", ", new TreeSet<>(allowed)));
    }

    /**
     * Reads a command line of whatever names.
     *
     * @throws IllegalArgumentException if an argument has another form or comes twice
     */
    public static Arguments any(String[] args) {
        return read(args, name -> true, "");
    }

    private static Arguments read(String[] args, Predicate<String> allowed, String hint) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0 || !allowed.test(arg.substring(2, equals))) {
                throw new IllegalArgumentException(arg + ": not an argument: give --NAME=VALUE" + hint);
            }
            if (values.put(arg.substring(2, equals), arg.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(arg.substring(0, equals) + ": is given twice");
            }
        }
        return new Arguments(values);
    }

    /**
     * Returns a value.
     *
     * @throws IllegalArgumentException if it is missing or empty
     */
    public String required(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + ": is missing");
        }
        return value;
    }

    /** Returns a value, empty if it is missing. */
    public String optional(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns the files of that name, parted as in a class path, since a folder may have a comma; none if it is missing. */
    public List<Path> paths(String name) {
        return Arrays.stream(optional(name).split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(each -> Path.of(each.strip()))
                .toList();
    }

    /**
     * Returns the value {@code NAME=VALUE,NAME=VALUE} of that name in the order of its names; empty if it is missing.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : optional(name).split(",", 0)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isBlank()) {
                throw new IllegalArgumentException(
                        "--%s: %s: write NAME=VALUE, with commas between".formatted(name, pair.strip()));
            }
        }
        return pairs;
    }

    /**
     * Returns the file or folder of that name.
     *
     * @throws IllegalArgumentException if it is missing or empty
     */
    public Path path(String name) {
        return Path.of(required(name));
    }
}
