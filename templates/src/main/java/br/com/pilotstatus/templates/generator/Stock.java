package br.com.pilotstatus.templates.generator;

import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultCodegen;

/** What the generators take out of the stock one: every file and template that is not ours. */
final class Stock {

    static final String SOURCE_FOLDER = "src/main/java";
    static final String WHAT = "what";

    private Stock() {}

    /** Declares our options; those of the stock generators steer templates that are not used. */
    static void declareOptions(DefaultCodegen codegen, CliOption... options) {
        codegen.cliOptions().clear();
        codegen.cliOptions().addAll(List.of(options));
        codegen.cliOptions()
                .add(CliOption.newString(WHAT, "What is generated, for a line on the console; empty: none.")
                        .defaultValue(""));
    }

    static void removeFiles(DefaultCodegen codegen) {
        codegen.supportingFiles().clear();
        codegen.modelTemplateFiles().clear();
        codegen.modelTestTemplateFiles().clear();
        codegen.modelDocTemplateFiles().clear();
        codegen.apiTemplateFiles().clear();
        codegen.apiTestTemplateFiles().clear();
        codegen.apiDocTemplateFiles().clear();
    }

    static String option(DefaultCodegen codegen, String name, String fallback) {
        return String.valueOf(codegen.additionalProperties().getOrDefault(name, fallback));
    }

    /** The document that is generated from: the stock parser is given another one, which lies beside it. */
    static Path document(DefaultCodegen codegen) {
        return Path.of(codegen.getInputSpec()).resolveSibling("effective-openapi.json");
    }
}
