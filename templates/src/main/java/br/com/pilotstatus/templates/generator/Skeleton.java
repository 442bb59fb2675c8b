package br.com.pilotstatus.templates.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Leaves of the document what the stock generators' loops need: operations with their tags. What they mean has been read
 * from the effective document; the stock generators would compose examples of all schemas, which takes time and memory
 * beyond all bounds where many schemas refer to each other.
 */
final class Skeleton {

    private Skeleton() {
    }

    static void reduce(OpenAPI document) {
        document.getPaths().values().forEach(Skeleton::reduce);
        document.setWebhooks(null);
        if (document.getComponents() != null) {
            document.getComponents().setParameters(null);
            document.getComponents().setRequestBodies(null);
            document.getComponents().setResponses(null);
            document.getComponents().setHeaders(null);
            document.getComponents().setExamples(null);
            document.getComponents().setCallbacks(null);
            document.getComponents().setPathItems(null);
            document.getComponents().setSchemas(one());
        }
    }

    /** Leaves nothing to do. */
    static void empty(OpenAPI document) {
        document.setPaths(new Paths());
        reduce(document);
    }

    private static void reduce(PathItem path) {
        path.setParameters(null);
        for (Operation operation : path.readOperations()) {
            operation.setParameters(null);
            operation.setRequestBody(null);
            operation.setCallbacks(null);
            operation.setResponses(new ApiResponses().addApiResponse("204", new ApiResponse().description("Any.")));
        }
    }

    /** Without any schema the loop over models does not run. */
    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> one() {
        return new LinkedHashMap<>(Map.of("Any", new ObjectSchema().addProperty("any", new ObjectSchema())));
    }
}
