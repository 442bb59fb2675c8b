package br.com.pilotstatus.client.internal.failure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says which libraries are on the class path, where one of them lacks what this client calls. */
public final class Libraries {
    private static final List<String> USED = List.of(
            "org.glassfish.jersey.core/jersey-client",
            "org.glassfish.jersey.core/jersey-common",
            "org.glassfish.jersey.inject/jersey-hk2",
            "org.apache.httpcomponents.core5/httpcore5",
            "com.fasterxml.jackson.core/jackson-databind",
            "com.fasterxml.jackson.core/jackson-core",
            "com.fasterxml.jackson.core/jackson-annotations");

    private Libraries() {}

    /** Returns the clause for a failure that was caused by a library of another version; null: it was not. */
    public static @Nullable String clause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof LinkageError mismatch) {
                return clause(mismatch);
            }
        }
        return null;
    }

    /** Returns the clause that names what is there and what this client runs with. */
    public static String clause(LinkageError mismatch) {
        return "a library on the class path is not of a version that this client runs with ("
                + mismatch.getClass().getSimpleName() + ": " + mismatch.getMessage()
                + "); it runs with Jersey 3.0 to 4.0,"
                + " HttpCore 5.2 and later, and Jackson 2.15 and later 2.x; there are " + found()
                + "; mvn dependency:tree shows who brings them";
    }

    private static String found() {
        StringBuilder all = new StringBuilder();
        for (String library : USED) {
            String versions = String.join(" and ", versions(library));
            all.append(all.length() == 0 ? "" : ", ")
                    .append(library.substring(library.indexOf('/') + 1))
                    .append(' ')
                    .append(versions.isEmpty() ? "of no known version" : versions);
        }
        return all.toString();
    }

    /** Several, where a library is there several times. */
    private static Set<String> versions(String library) {
        Set<String> versions = new TreeSet<>();
        try {
            ClassLoader loader = Libraries.class.getClassLoader();
            for (URL each : Collections.list(loader.getResources("META-INF/maven/" + library + "/pom.properties"))) {
                try (InputStream in = each.openStream()) {
                    Properties properties = new Properties();
                    properties.load(in);
                    versions.add(properties.getProperty("version", "?"));
                }
            }
        } catch (IOException e) {
            // Then nothing is said of this one; the failure is what counts.
        }
        return versions;
    }
}
