package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Role;
import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.JavaJAXRSSpecServerCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/** Generates the server's interfaces, results, models and feature. */
public class ServerGenerator extends JavaJAXRSSpecServerCodegen {

    private static final String FEATURE_NAME = "featureName";
    private static final String ASYNC = "async";

    private JavaApi api;
    private Packages packages;
    private Freshness freshness;

    public ServerGenerator() {
        embeddedTemplateDir = templateDir = "templates";
        Stock.declareOptions(
                this,
                CliOption.newString(FEATURE_NAME, "Name of the feature that an application registers.")
                        .defaultValue("PilotStatusFeature"),
                CliOption.newBoolean(ASYNC, "Whether operations return a CompletionStage of their result.", false));
    }

    @Override
    public String getName() {
        return "pilotstatus-server";
    }

    @Override
    public String getHelp() {
        return "Generates the Pilot Status server stub.";
    }

    @Override
    public void processOpts() {
        setUseTags(true);
        super.processOpts();
        Stock.removeFiles(this);
        sourceFolder = Stock.SOURCE_FOLDER;
        freshness = Freshness.of(this, invokerPackage);
        if (freshness.isUpToDate()) {
            openAPI.setPaths(new Paths());
            return;
        }
        packages = Packages.under(invokerPackage, "br.com.pilotstatus.server");
        apiPackage = packages.api();
        modelPackage = packages.model();
        api = JavaApi.read(Stock.document(this), packages, Role.SERVER);
        String name = Stock.option(this, FEATURE_NAME, "PilotStatusFeature");
        additionalProperties.put(FEATURE_NAME, name);
        additionalProperties.put(ASYNC, Boolean.parseBoolean(Stock.option(this, ASYNC, "false")));
        additionalProperties.put("packages", packages);
        additionalProperties.put("spec", api);
        modelTemplateFiles.put("type.mustache", ".java");
        apiTemplateFiles.put("server/api.mustache", ".java");
        supportingFiles.add(new SupportingFile(
                "server/feature.mustache", sourceFolder + "/" + packages.api().replace('.', '/'), name + ".java"));
        freshness.writes(getOutputDir() + "/" + sourceFolder + "/" + GeneratedTypes.path(packages.api() + "." + name));
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> stock) {
        if (freshness.isUpToDate()) {
            return Map.of();
        }
        GeneratedTypes types = GeneratedTypes.modelsOf(api, packages.model());
        api.results().forEach((name, result) -> types.add(packages.api(), name, "result", result));
        return types.with(additionalProperties);
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap stock, List<ModelMap> models) {
        stock.put("api", api.api(stock.getOperations().getClassname()));
        return stock;
    }

    /** The stock generator writes a YAML copy of the spec here, which loses {@code type: object}. */
    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        return bundle;
    }

    @Override
    public void addOperationToGroup(
            String tag,
            String path,
            Operation operation,
            CodegenOperation codegenOperation,
            Map<String, List<CodegenOperation>> operations) {
        codegenOperation.baseName = tag;
        operations.computeIfAbsent(tag, each -> new java.util.ArrayList<>()).add(codegenOperation);
    }

    @Override
    public String modelFilename(String template, String qualifiedName) {
        return freshness.writes(
                getOutputDir() + File.separator + sourceFolder + File.separator + GeneratedTypes.path(qualifiedName));
    }

    @Override
    public String apiFilename(String template, String tag) {
        return modelFilename(template, packages.api() + "." + toApiName(tag));
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public String toApiName(String tag) {
        return ApiClass.nameOf(tag);
    }

    @Override
    public String sanitizeTag(String tag) {
        return JavaNames.typeName(tag);
    }

    @Override
    public String toOperationId(String operationId) {
        return operationId;
    }

    @Override
    public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return super.processCompiler(compiler).escapeHTML(false);
    }

    @Override
    public void postProcess() {
        // The stock generator asks for donations here, on the console of every build.
        freshness.end();
    }
}
