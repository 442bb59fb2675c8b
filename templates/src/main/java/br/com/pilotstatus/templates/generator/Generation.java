package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.command.Progress;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;

/**
 * One run of a generator.
 *
 * @param generator {@code models}, {@code client} or {@code server}
 * @param spec the effective document
 * @param output the source folder that it writes to and owns: what it does not write is deleted there
 * @param packageName root package of what it writes
 * @param modelPackage package of the models
 * @param options its own options, by name
 */
public record Generation(
        String generator,
        Path spec,
        Path output,
        String packageName,
        String modelPackage,
        Map<String, String> options) {

    private static final Map<String, Supplier<Generator>> GENERATORS = new TreeMap<>(
            Map.of("models", ModelGenerator::new, "client", ClientGenerator::new, "server", ServerGenerator::new));

    /**
     * Generates. A file that comes out the same is not touched.
     *
     * @return how many files there are now
     * @throws IllegalArgumentException if there is no such generator or option
     * @throws IOException if a file can't be deleted
     */
    public int run() throws IOException {
        Generator config = made();
        refuseUnknown(options.keySet(), Stock.options(config));
        config.setInputSpec(spec.toString());
        config.setOutputDir(output.toString());
        config.setEnableMinimalUpdate(true);
        config.additionalProperties().putAll(options);
        config.additionalProperties().put(CodegenConstants.INVOKER_PACKAGE, packageName);
        config.additionalProperties().put(CodegenConstants.MODEL_PACKAGE, modelPackage);
        config.tell(new Progress(generator, "files"));
        DefaultGenerator engine = new DefaultGenerator();
        engine.setGenerateMetadata(false);
        engine.opts(new ClientOptInput().config(config).openAPI(Stock.document()))
                .generate();
        new OutputFolder(output).keepOnly(config.written());
        return config.written().size();
    }

    private Generator made() {
        Supplier<Generator> found = GENERATORS.get(generator);
        if (found == null) {
            throw new IllegalArgumentException(
                    generator + " is no generator: there are " + String.join(", ", GENERATORS.keySet()));
        }
        return found.get();
    }

    private static void refuseUnknown(Set<String> given, List<String> declared) {
        given.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    name + ": the generator has no such option: it has " + String.join(", ", declared));
        });
    }
}
