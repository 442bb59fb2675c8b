package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Models, client and stub of a document, compiled. */
final class GeneratedDocument {

    private final String packageName;
    private final Path sources;
    private final ClassLoader loader;
    private final JsonNode effective;
    private final Map<Class<?>, List<JsonNode>> values = new HashMap<>();
    private final Map<String, Operations.Operation> operations;

    /**
     * One of many.
     *
     * @param sources where the generators have put it
     * @param loader knows its classes, and those of others
     */
    GeneratedDocument(String packageName, Path sources, ClassLoader loader) {
        this.packageName = packageName;
        this.sources = sources;
        this.loader = loader;
        try {
            this.effective = new ObjectMapper().readTree(Files.readString(effectiveFile()));
            this.operations = Operations.all(effective);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What begins the names of all its classes. */
    String packageName() {
        return packageName;
    }

    /** Its effective document. */
    JsonNode effective() {
        return effective;
    }

    Path effectiveFile() {
        return sources.resolve("effective-openapi.json");
    }

    /** The path of its default address, without a slash at the end; operations are below it. Of a relative one it is told. */
    String root() {
        URI url = URI.create(effective.path("servers").path(0).path("url").asText());
        return url.isAbsolute() ? url.getPath().replaceFirst("/+$", "") : "";
    }

    /** Its operations, by their ids. */
    Map<String, Operations.Operation> operations() {
        return operations;
    }

    /** What can be built of one of its models, the fullest first. */
    List<JsonNode> values(Class<?> model) {
        List<JsonNode> all = values.get(model);
        if (all == null) {
            all = new ArrayList<>();
            JsonNode schema = schema(model.getSimpleName());
            for (JsonNode each :
                    schema.isMissingNode() ? List.<JsonNode>of() : new ValueVariants(effective).of(schema)) {
                if (!each.isNull() && Models.refusal(Models.read(each, model)).isEmpty()) {
                    all.add(each);
                }
            }
            values.put(model, all);
        }
        return all;
    }

    /** What a schema component is called in Java is its key: cases have no others. */
    JsonNode schema(String component) {
        return effective.path("components").path("schemas").path(component);
    }

    /** The class in the place of another document's, or of its own; null if there is none. */
    @Nullable Class<?> counterpart(Class<?> type) {
        return find(relative(type));
    }

    /** A class by its binary name after the package. */
    @Nullable Class<?> find(String relativeName) {
        try {
            return Class.forName(packageName + "." + relativeName, false, loader);
        } catch (ClassNotFoundException gone) {
            return null;
        }
    }

    Class<?> type(String relativeName) {
        Class<?> found = find(relativeName);
        if (found == null) {
            throw new AssertionError(packageName + " has no " + relativeName);
        }
        return found;
    }

    /** Whether a class is generated of some document. */
    static boolean isGenerated(Class<?> type) {
        return type.getName().startsWith("br.com.pilotstatus.cases.");
    }

    /** What follows the package of a document: {@code model.Widget}. */
    static String relative(Class<?> type) {
        return type.getName().replaceFirst("^br\\.com\\.pilotstatus\\.cases\\.\\w+\\.\\w+\\.", "");
    }

    /** The public top-level classes of a package, by name. */
    List<Class<?>> classes(String part) {
        Path folder = sources.resolve(part.split("\\.")[0])
                .resolve("src/main/java")
                .resolve((packageName + "." + part).replace('.', '/'));
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".java") && !each.equals("package-info.java"))
                    .sorted()
                    .<Class<?>>map(each -> type(part + "." + each.replace(".java", "")))
                    .filter(each -> Modifier.isPublic(each.getModifiers()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return packageName;
    }
}
