package br.com.pilotstatus.templates.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The classes that generated models lean on. They are ordinary Java, compiled and tested in this module, and are handed
 * out with another package line, because the two jars share no third one.
 */
final class SupportSources {

    static final List<String> NAMES = List.of(
            "ByteValues",
            "Copies",
            "DecimalWriter",
            "ModelChecks",
            "ModelText",
            "OpenEnumValue",
            "UnionElements",
            "UnionFit",
            "UnionObject",
            "UnionPlace",
            "UnionReader",
            "UnionShape");

    private static final String PACKAGE = "br.com.pilotstatus.templates.support";

    private SupportSources() {}

    /** The source of a class, moved to another package. */
    static String of(String name, String packageName) {
        String resource = "/" + PACKAGE.replace('.', '/') + "/" + name + ".java";
        try (InputStream in = SupportSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The source " + resource + " is missing from pilotstatus-templates.");
            }
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String line = "package " + PACKAGE + ";";
            if (!source.contains(line)) {
                throw new IllegalStateException(resource + " does not say: " + line);
            }
            return source.replace(line, "package " + packageName + ";");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
