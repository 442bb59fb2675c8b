package br.com.pilotstatus.sandbox.behaviour.webhook;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses of this machine, by how they are written: no name is looked up. */
final class Loopback {

    private static final Pattern HOST =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(0*:)*:?0*1]", Pattern.CASE_INSENSITIVE);

    private Loopback() {}

    static boolean is(URI address) {
        return address.getHost() != null && HOST.matcher(address.getHost()).matches();
    }
}
