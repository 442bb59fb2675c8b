package br.com.pilotstatus.templates.schema;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901) as URI fragments. */
public final class Pointers {

    private Pointers() {}

    public static String of(String... steps) {
        return Stream.of(steps)
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }

    public static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
