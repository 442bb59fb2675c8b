package br.com.pilotstatus.templates.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Runs a generator if anything that its output depends on has changed: the effective document, the options, the classes
 * and templates of this module, the libraries, or the output itself. Whatever the run did not write is deleted, so that
 * a removed operation leaves no class.
 */
public final class Generate {

    private Generate() {
    }

    /**
     * Runs the generator, or says that there is nothing to do.
     *
     * @param args {@code --what=NAME} for the console, {@code --generator=CLASS}, {@code --spec=FILE},
     *         {@code --output=DIR}, {@code --package=NAME} and optionally {@code --options=NAME=VALUE,NAME=VALUE}
     * @throws IllegalArgumentException if an option is none of the generator's
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println(message(args));
    }

    static String message(String... args) throws IOException {
        Arguments arguments = Arguments.read(args,
                Set.of("what", "generator", "spec", "output", "package", "options"));
        String what = arguments.required("what");
        Path spec = arguments.path("spec");
        OutputFolder output = new OutputFolder(arguments.path("output"));
        Fingerprint inputs = new Fingerprint().add("generator", arguments.required("generator"))
                .add("package", arguments.required("package")).add("options", arguments.optional("options"))
                .add("spec", Files.readAllBytes(spec));
        new ClassPath(Generate.class).addTo(inputs);
        if (output.isMadeFrom(inputs.text())) {
            return what + " are up to date";
        }
        List<Path> written = run(arguments, spec);
        output.keepOnly(written, inputs.text());
        return what + " are new: " + written.size() + " files";
    }

    private static List<Path> run(Arguments arguments, Path spec) {
        Map<String, String> options = options(arguments.optional("options"));
        refuseUnknown(options.keySet(), CodegenConfigLoader.forName(arguments.required("generator")).cliOptions()
                .stream().map(CliOption::getOpt).toList());
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(arguments.required("generator"))
                .setInputSpec(spec.toString())
                .setOutputDir(arguments.required("output"))
                .setInvokerPackage(arguments.required("package"))
                .setEnableMinimalUpdate(true)
                // The spec compiler has validated it.
                .setValidateSpec(false);
        options.forEach(configurator::addAdditionalProperty);
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        return generator.opts(configurator.toClientOptInput()).generate().stream().map(File::toPath).toList();
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new TreeMap<>();
        for (String option : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = option.split("=", 2);
            options.put(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }
        return options;
    }

    private static void refuseUnknown(Set<String> given, List<String> declared) {
        given.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + ": the generator has no such option: it has "
                    + String.join(", ", declared));
        });
    }
}
