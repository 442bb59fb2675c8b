package br.com.pilotstatus.templates.build;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;

/**
 * One run of a generator.
 *
 * @param generator its class
 * @param spec the document for the stock parser, beside the effective one
 * @param output the folder that it writes to
 * @param packageName root package of what it writes
 * @param modelPackage package of the models
 * @param options its own options, by name
 */
record Generation(
        String generator,
        Path spec,
        Path output,
        String packageName,
        String modelPackage,
        Map<String, String> options) {

    /** Generates. A file that comes out the same is not touched. */
    void run() {
        CodegenConfig config = made();
        refuseUnknown(
                options.keySet(),
                config.cliOptions().stream().map(CliOption::getOpt).toList());
        config.setInputSpec(spec.toString());
        config.setOutputDir(output.toString());
        config.setEnableMinimalUpdate(true);
        config.additionalProperties().putAll(options);
        config.additionalProperties().put(CodegenConstants.INVOKER_PACKAGE, packageName);
        config.additionalProperties().put(CodegenConstants.MODEL_PACKAGE, modelPackage);
        OpenAPI document = new OpenAPIParser()
                .readLocation(spec.toString(), List.of(), new ParseOptions())
                .getOpenAPI();
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(new ClientOptInput().config(config).openAPI(document)).generate();
    }

    /** By its class: openapi-generator's configurator makes all of its own first, a hundred and more, for each document. */
    private CodegenConfig made() {
        try {
            return Class.forName(generator)
                    .asSubclass(CodegenConfig.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalArgumentException(generator + " is no generator", missing);
        }
    }

    private static void refuseUnknown(Set<String> given, List<String> declared) {
        given.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    name + ": the generator has no such option: it has " + String.join(", ", declared));
        });
    }
}
