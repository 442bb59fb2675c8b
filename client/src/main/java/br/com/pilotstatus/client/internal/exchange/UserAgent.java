package br.com.pilotstatus.client.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the client calls itself. */
public final class UserAgent {
    private static final String OWN = "pilotstatus-java/" + version();

    private UserAgent() {}

    /** Returns it, with what the user has added. */
    public static String with(@Nullable String suffix) {
        return suffix == null ? OWN : OWN + " " + suffix;
    }

    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (resource != null) {
                properties.load(resource);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
