package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds addresses within a {@link TimeBudget}: the JDK's lookup supports neither timeouts nor interrupts. */
final class HostLookup {
    private HostLookup() {}

    static InetAddress[] find(String host, int millis, TimeBudget budget) throws IOException {
        if (isLiteral(host)) {
            return InetAddress.getAllByName(host);
        }
        FutureTask<InetAddress[]> lookUp = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread thread = new Thread(lookUp, "pilotstatus-names");
        thread.setDaemon(true);
        thread.start();
        try {
            return lookUp.get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (TimeoutException e) {
            throw budget.exceeded();
        } catch (ExecutionException e) {
            throw new UnknownHostException("unknown host");
        }
    }

    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || isDigitsAndDots(host);
    }

    private static boolean isDigitsAndDots(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
