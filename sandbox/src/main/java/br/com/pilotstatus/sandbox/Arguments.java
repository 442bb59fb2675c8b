package br.com.pilotstatus.sandbox;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param text what to print instead of serving; null: it is to serve
 */
record Arguments(String host, int port, @Nullable String text) {

    private static final String HELP = """
            A Pilot Status in memory. It answers every operation of the API's document, and keeps what it is sent until
            it ends: with Ctrl-C. It calls no other machine.

            usage: java -jar pilotstatus-sandbox-%1$s-standalone.jar [OPTION]...

              --port N         where it listens, from 0 to 65535; 0, the default, takes a free port
              --host ADDRESS   on which address of this machine; 127.0.0.1 by default. On another one it is within
                               reach of others, and its keys are known to everyone
              --version        prints the version, and ends
              --help           prints this, and ends

            On its page, /try/, a person tries the operations in a browser. Programs call the same address with one of

              x-api-key: %2$s          may do everything
              x-api-key: %3$s   the account's: a request names the number that it is about
              x-api-key: %4$s   that of the number %5$s, and of nothing else
              x-api-key-id: %6$s       the first one, by its id

            What it logs goes to java.util.logging: -Djava.util.logging.config.file=FILE. Exit codes: 1 if it cannot listen
            there, 2 if an option is wrong, 130 after Ctrl-C.
            """;

    static Arguments of(String... arguments) {
        String host = "127.0.0.1";
        int port = 0;
        Iterator<String> rest = Arrays.stream(arguments)
                .flatMap(each -> each.startsWith("--") ? Stream.of(each.split("=", 2)) : Stream.of(each))
                .iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> {
                    return new Arguments(host, port, help());
                }
                case "--version" -> {
                    return new Arguments(host, port, version() + System.lineSeparator());
                }
                case "--host" -> host = value(option, "an address", rest);
                case "--port" -> port = port(value(option, "a number", rest));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new Arguments(host, port, null);
    }

    private static String value(String option, String kind, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs " + kind);
        }
        return rest.next();
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port must be from 0 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "VERSION");
    }

    private static String help() {
        return HELP.formatted(version(), Seed.KEY, Seed.TENANT_KEY, Seed.NUMBER_KEY, Seed.NUMBER, Seed.KEY_ID)
                .replace("\n", System.lineSeparator());
    }
}
