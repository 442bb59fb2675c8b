package br.com.pilotstatus.templates.lint;

import br.com.pilotstatus.templates.generator.ClientGenerator;
import br.com.pilotstatus.templates.generator.ModelGenerator;
import br.com.pilotstatus.templates.generator.ServerGenerator;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationMap;
import org.openapitools.codegen.model.OperationsMap;

/** What the generators hand to the templates that they register: one context for each, with all that any document gives. */
final class Generators {

    static final List<Supplier<DefaultCodegen>> ALL =
            List.of(ModelGenerator::new, ClientGenerator::new, ServerGenerator::new);

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Generators() {}

    /** Returns contexts by template, for the document of the lint and every case that can be generated. */
    static Map<String, Map<String, Object>> contexts(Path temporary) throws IOException {
        Map<String, Map<String, Object>> contexts = new TreeMap<>();
        for (Path document : documents()) {
            Path output = Files.createTempDirectory(temporary, "document");
            Path supplement = document.resolveSibling("supplement.json");
            Path overlay = document.resolveSibling("overlay.json");
            SpecCompiler.main(new String[] {
                "--spec=" + document,
                "--output=" + output,
                "--summary=none",
                "--strict=false",
                "--supplement=" + (Files.exists(supplement) ? supplement : ""),
                "--overlay=" + (Files.exists(overlay) ? overlay : "")
            });
            for (Supplier<DefaultCodegen> generator : ALL) {
                collect(generator.get(), output.resolve("effective-openapi.json"), contexts);
            }
        }
        return contexts;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            Stream<Path> cases = files.filter(file -> file.startsWith(RESOURCES.resolve("cases")))
                    .filter(file -> file.getFileName().toString().matches("input\\.(json|yaml)"))
                    .filter(file -> !Files.exists(file.resolveSibling("expected-error.txt")));
            return Stream.concat(Stream.of(RESOURCES.resolve("lint/openapi.json")), cases)
                    .toList();
        }
    }

    private static void collect(DefaultCodegen generator, Path document, Map<String, Map<String, Object>> contexts) {
        generator.setInputSpec(document.toString());
        generator.setOpenAPI(new OpenAPI().paths(new Paths()));
        generator.additionalProperties().put("invokerPackage", "lint");
        generator.processOpts();
        Map<String, ModelsMap> models = generator.postProcessAllModels(new HashMap<>());
        generator
                .modelTemplateFiles()
                .keySet()
                .forEach(file -> models.values().forEach(model -> add(contexts, file, model)));
        ((JavaApi) generator.additionalProperties().get("spec")).apis().forEach(each -> {
            OperationMap operations = new OperationMap();
            operations.setClassname(each.name());
            OperationsMap api = new OperationsMap();
            api.setOperation(operations);
            generator.apiTemplateFiles().keySet().forEach(file -> {
                add(contexts, file, generator.additionalProperties());
                add(contexts, file, generator.postProcessOperationsWithModels(api, List.of()));
            });
        });
        generator.supportingFiles().stream()
                .map(SupportingFile::getTemplateFile)
                .forEach(file -> add(contexts, file, generator.additionalProperties()));
    }

    private static void add(Map<String, Map<String, Object>> contexts, String file, Map<String, Object> more) {
        Map<String, Object> context = contexts.computeIfAbsent(file, each -> new TreeMap<>());
        more.forEach((name, value) -> {
            if (value != null) {
                context.putIfAbsent(name, value);
            }
        });
    }
}
