package br.com.pilotstatus.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Reads Swagger UI from its webjar, of whatever version is on the class path. */
final class SwaggerUi {

    /** All that the page needs of it; the licences are what the first comment of the code refers to. */
    static final List<String> FILES =
            List.of("swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "favicon-32x32.png");

    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private SwaggerUi() {}

    static boolean isThere() {
        return SwaggerUi.class.getResource(WEBJAR) != null;
    }

    static byte[] file(String name) {
        return read("/META-INF/resources/webjars/swagger-ui/" + version() + "/" + name);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = SwaggerUi.class.getResourceAsStream(WEBJAR)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }

    /** Reads a resource that must be there. */
    static byte[] read(String resource) {
        try (InputStream in = SwaggerUi.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
