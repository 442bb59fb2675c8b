package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.model.internal.Libraries;

/** The libraries that this client calls; the environments of {@code checks/compat} say with which versions. */
public final class UsedLibraries {
    public static final Libraries ALL = Libraries.of(
            "Jersey 3.0 to 4.0, HttpCore 5.2 and later, and Jackson 2.14 and later 2.x",
            "org.glassfish.jersey.core/jersey-client",
            "org.glassfish.jersey.core/jersey-common",
            "org.glassfish.jersey.inject/jersey-hk2",
            "org.apache.httpcomponents.core5/httpcore5",
            "com.fasterxml.jackson.core/jackson-databind",
            "com.fasterxml.jackson.core/jackson-core",
            "com.fasterxml.jackson.core/jackson-annotations");

    private UsedLibraries() {}
}
