package br.com.pilotstatus.templates.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

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
        refuseUnknown(
                options.keySet(),
                CodegenConfigLoader.forName(generator).cliOptions().stream()
                        .map(CliOption::getOpt)
                        .toList());
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(spec.toString())
                .setOutputDir(output.toString())
                .setInvokerPackage(packageName)
                .setModelPackage(modelPackage)
                .setEnableMinimalUpdate(true)
                // The spec compiler has validated it.
                .setValidateSpec(false);
        options.forEach(configurator::addAdditionalProperty);
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(configurator.toClientOptInput()).generate();
    }

    private static void refuseUnknown(Set<String> given, List<String> declared) {
        given.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    name + ": the generator has no such option: it has " + String.join(", ", declared));
        });
    }
}
