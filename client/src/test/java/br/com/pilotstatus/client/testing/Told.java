package br.com.pilotstatus.client.testing;

import br.com.pilotstatus.client.error.PilotStatusException;
import java.net.URI;

/** What an exception tells, for tests that care for something else than the address, which it ends with. */
public final class Told {
    private Told() {}

    /** Returns the message; that of a call without method and address, which must be those of {@code uri()}. */
    public static String by(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (!(failure instanceof PilotStatusException call)) {
            return message;
        }
        URI uri = call.uri();
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath() + ")";
        String method = message.substring(message.lastIndexOf(" (") + 2).replaceFirst(" .*", "");
        String end = " (" + method + " " + address;
        if (!method.matches("[A-Z]+") || !message.endsWith(end)) {
            throw new AssertionError("the message does not end with method and " + address + ": " + message);
        }
        return message.substring(0, message.length() - end.length());
    }
}
