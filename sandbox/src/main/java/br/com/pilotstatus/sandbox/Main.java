package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.sandbox.page.TryPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;

/** Serves a sandbox, and the page to try it, until the process ends. */
public final class Main {

    private Main() {}

    /**
     * Starts it and prints where it listens, where the page is, and which keys it knows; {@code --help} tells all. Ends the
     * process: with 2 if the arguments are wrong, with 1 if it can't listen there.
     *
     * @param arguments {@code --port N}, {@code --host ADDRESS}, {@code --help}, {@code --version}
     * @throws InterruptedException if the thread is interrupted, which stops the sandbox
     */
    public static void main(String[] arguments) throws InterruptedException {
        int code = run(System.out, System.err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(PrintStream out, PrintStream err, String... arguments) throws InterruptedException {
        Arguments read;
        try {
            read = Arguments.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage() + "; --help tells what there is");
            return 2;
        }
        if (read.text() != null) {
            out.print(read.text());
            return 0;
        }
        quieten();
        try (Sandbox sandbox = start(read)) {
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "pilotstatus-sandbox-end"));
            out.println("Pilot Status sandbox: " + sandbox.baseUri());
            out.println("page to try it:       "
                    + (TryPage.isPossible() ? sandbox.pageUri() : "none; it needs org.webjars:swagger-ui"));
            out.println("x-api-key: " + sandbox.apiKey() + "   x-api-key-id: " + sandbox.apiKeyId());
            out.flush();
            new CountDownLatch(1).await();
        } catch (IllegalStateException cannot) {
            err.println(cannot.getMessage());
            return 1;
        }
        return 0;
    }

    private static Sandbox start(Arguments read) {
        return Sandbox.builder()
                .host(read.host())
                .port(read.port())
                .page(TryPage.isPossible())
                .start();
    }

    /** The console is for our own lines, unless somebody has said otherwise. */
    private static void quieten() {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            try (InputStream quiet = Main.class.getResourceAsStream("/logging.properties")) {
                LogManager.getLogManager().readConfiguration(quiet);
            } catch (IOException unreadable) {
                throw new IllegalStateException("The jar's logging.properties cannot be read", unreadable);
            }
        }
    }
}
