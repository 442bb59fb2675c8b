package br.com.pilotstatus.benchmarks.track;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A server that says what it has used. */
public final class Metered {

    private Metered() {}

    /**
     * Says where the server listens, then after each line of the standard input what it has used so far: CPU and bytes. Ends the JVM when
     * there are no more lines.
     *
     * @param port where it listens
     * @throws IOException if the standard input cannot be read
     */
    public static void serve(int port) throws IOException {
        System.out.println(Worker.MARK + port);
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (told.readLine() != null) {
            Meter used = Meter.read();
            System.out.println(Worker.MARK + used.cpu() + " " + used.bytes());
        }
        System.exit(0);
    }
}
