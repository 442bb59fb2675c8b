package br.com.pilotstatus.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which libraries are on the class path, where one of them lacks what a runtime of ours calls. Immutable.
 */
public final class Libraries {

    private final String runsWith;
    private final List<String> used;

    private Libraries(String runsWith, List<String> used) {
        this.runsWith = runsWith;
        this.used = used;
    }

    /**
     * Takes what there is to say of a runtime.
     *
     * @param runsWith the versions that it runs with, as an enumeration
     * @param used its libraries, each as {@code groupId/artifactId}
     */
    public static Libraries of(String runsWith, String... used) {
        return new Libraries(runsWith, List.of(used));
    }

    /** Returns the clause for a failure that was caused by a library of another version; null: it was not. */
    public @Nullable String clause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof LinkageError mismatch) {
                return clause(mismatch);
            }
        }
        return null;
    }

    /** Returns the clause that names what is there and what the runtime runs with. */
    public String clause(LinkageError mismatch) {
        return "a library on the class path is not of a version that it runs with ("
                + mismatch.getClass().getSimpleName() + ": " + mismatch.getMessage() + "); it runs with " + runsWith
                + "; there are " + found() + "; mvn dependency:tree shows who brings them";
    }

    private String found() {
        return used.stream().map(Libraries::named).collect(Collectors.joining(", "));
    }

    private static String named(String library) {
        String versions = String.join(" and ", versions(library));
        return library.substring(library.indexOf('/') + 1) + " "
                + (versions.isEmpty() ? "of no known version" : versions);
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
