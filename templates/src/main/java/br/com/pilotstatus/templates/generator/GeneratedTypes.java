package br.com.pilotstatus.templates.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The classes that are written one a file by the generator's loop over models: models, unions, enums, results, exceptions.
 * Each is known by its fully qualified name and printed by the partial that its kind names.
 */
final class GeneratedTypes {

    private final Map<String, ModelsMap> files = new TreeMap<>();

    /** Adds a class; {@code kind} is the section of {@code type.mustache} that prints {@code type}. */
    GeneratedTypes add(String packageName, String name, String kind, Object type) {
        ModelsMap content = new ModelsMap();
        content.setModels(List.<ModelMap>of());
        content.put("packageName", packageName);
        content.put(kind, type);
        files.put(packageName + "." + name, content);
        return this;
    }

    /** What the templates see: every file with the properties that all templates share. */
    Map<String, ModelsMap> with(Map<String, Object> shared) {
        files.values().forEach(file -> shared.forEach(file::putIfAbsent));
        return files;
    }

    /** The path of a class below a source folder. */
    static String path(String qualifiedName) {
        return qualifiedName.replace('.', '/') + ".java";
    }
}
