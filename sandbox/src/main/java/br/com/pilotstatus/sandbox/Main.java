package br.com.pilotstatus.sandbox;

import java.util.concurrent.CountDownLatch;

/** Serves a sandbox until the process ends. */
public final class Main {

    private static final String USAGE = "usage: Main [--port N]   (0, the default, takes a free port)";

    private Main() {}

    /**
     * Starts it and prints where it listens and which keys it knows.
     *
     * @param arguments {@code --port N}
     * @throws InterruptedException if the thread is interrupted, which stops the sandbox
     */
    public static void main(String[] arguments) throws InterruptedException {
        try (Sandbox sandbox = Sandbox.builder().port(port(arguments)).start()) {
            System.out.println("Pilot Status sandbox: " + sandbox.baseUri());
            System.out.println("x-api-key: " + sandbox.apiKey() + "   x-api-key-id: " + sandbox.apiKeyId());
            new CountDownLatch(1).await();
        }
    }

    static int port(String... arguments) {
        if (arguments.length == 0) {
            return 0;
        }
        if (arguments.length != 2 || !arguments[0].equals("--port") || !arguments[1].matches("\\d{1,5}")) {
            throw new IllegalArgumentException(USAGE);
        }
        return Integer.parseInt(arguments[1]);
    }
}
