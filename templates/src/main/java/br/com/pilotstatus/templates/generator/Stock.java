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
import org.openapitools.codegen.DefaultCodegen;

/**
 * What the generators take out of the stock one: every file and template that is not ours, and the document. The engine prints
 * a file for each tag and each model that it knows of, so it is given an operation for each tag, and one schema: of the real
 * document, it would compose examples that grow beyond all bounds.
 */
final class Stock {

    private Stock() {}

    /** Declares our options; those of the stock generators steer templates that are not used. */
    static void declareOptions(DefaultCodegen codegen, CliOption... options) {
        codegen.cliOptions().clear();
        codegen.cliOptions().addAll(List.of(options));
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
