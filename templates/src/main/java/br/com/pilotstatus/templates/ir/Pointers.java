package br.com.pilotstatus.templates.ir;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901) as URI fragments. */
final class Pointers {

    private Pointers() {}

    static String of(String... steps) {
        return Stream.of(steps)
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
