package br.com.pilotstatus.templates.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        Map<String, String> values = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0 || !allowed.contains(arg.substring(2, equals))) {
                throw new IllegalArgumentException(arg + ": not an argument: give --NAME=VALUE, where NAME is one of "
                        + String.join(", ", new TreeSet<>(allowed)));
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

    /** Returns the files of that name, with commas between them; none if it is missing. */
    public List<Path> paths(String name) {
        return Arrays.stream(optional(name).split(","))
                .filter(each -> !each.isBlank())
                .map(each -> Path.of(each.strip()))
                .toList();
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
