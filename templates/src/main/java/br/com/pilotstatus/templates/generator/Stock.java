package br.com.pilotstatus.templates.generator;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultCodegen;

/**
 * What the generators take out of the stock one: every file and template that is not ours, and the document. The engine prints
 * a file for each tag and each model that it knows of, so it is given an operation for each tag, and one schema: of the real
 * document, it would compose examples that grow beyond all bounds.
 */
final class Stock {

    static final String DOCUMENT = "document";
    static final String STAMP = "stamp";
    static final String WHAT = "what";

    /** What the Maven plugin hands on to a generator is what that declares. */
    private static final List<CliOption> OF_THE_PLUGIN = List.of(
            CliOption.newString(CodegenConstants.SOURCE_FOLDER, "Where sources go, below the output folder."),
            CliOption.newString(DOCUMENT, "The effective document, as the plugin's own parser is given another one."),
            CliOption.newString(
                    STAMP, "What is noted when all is written; empty: whoever runs the generator does that."),
            CliOption.newString(WHAT, "What is generated, for a line on the console."));

    private Stock() {}

    /** Declares our options; those of the stock generators steer templates that are not used. */
    static void declareOptions(DefaultCodegen codegen, CliOption... options) {
        codegen.cliOptions().clear();
        codegen.cliOptions().addAll(List.of(options));
        codegen.cliOptions().addAll(OF_THE_PLUGIN);
    }

    /** Returns the names of the options that a generator has of its own. */
    static List<String> options(DefaultCodegen codegen) {
        return codegen.cliOptions().stream()
                .filter(each -> !OF_THE_PLUGIN.contains(each))
                .map(CliOption::getOpt)
                .toList();
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

    /** A document without tags. */
    static OpenAPI document() {
        return new OpenAPI()
                .openapi("3.0.3")
                .info(new Info().title("").version(""))
                .paths(new Paths())
                .components(
                        new Components().addSchemas("Any", new ObjectSchema().addProperty("any", new StringSchema())));
    }

    /** An operation for each tag. */
    static Paths paths(List<String> tags) {
        Paths paths = new Paths();
        for (String tag : tags) {
            Operation operation = new Operation()
                    .operationId("operation" + paths.size())
                    .addTagsItem(tag)
                    .responses(new ApiResponses().addApiResponse("204", new ApiResponse().description("None.")));
            paths.addPathItem("/" + paths.size(), new PathItem().get(operation));
        }
        return paths;
    }
}
