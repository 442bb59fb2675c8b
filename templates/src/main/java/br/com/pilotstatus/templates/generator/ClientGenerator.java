package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.ErrorClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Role;
import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.Paths;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/** Generates the client's operations, models, exceptions and entry point. */
public class ClientGenerator extends JavaClientCodegen {

    private static final String CLIENT_NAME = "clientName";
    private static final String ENVIRONMENT_PREFIX = "environmentPrefix";

    private static final String ASYNC_API = "client/asyncApi.mustache";

    private JavaApi api;
    private Packages packages;
    private Freshness freshness;

    public ClientGenerator() {
        setLibrary(JERSEY3);
        embeddedTemplateDir = templateDir = "templates";
        Stock.declareOptions(
                this,
                CliOption.newString(CLIENT_NAME, "Name of the entry point.").defaultValue("PilotStatusClient"),
                CliOption.newString(ENVIRONMENT_PREFIX, "Prefix of the environment variables that fromEnv() reads.")
                        .defaultValue("PILOT_STATUS"));
    }

    @Override
    public String getName() {
        return "pilotstatus-client";
    }

    @Override
    public String getHelp() {
        return "Generates the Pilot Status client.";
    }

    @Override
    public void processOpts() {
        super.processOpts();
        Stock.removeFiles(this);
        sourceFolder = Stock.SOURCE_FOLDER;
        freshness = Freshness.of(this, invokerPackage);
        if (freshness.isUpToDate()) {
            openAPI.setPaths(new Paths());
            return;
        }
        packages = Packages.under(invokerPackage, "br.com.pilotstatus.client");
        apiPackage = packages.api();
        modelPackage = packages.model();
        api = JavaApi.read(Stock.document(this), packages, Role.CLIENT);
        String name = Stock.option(this, CLIENT_NAME, "PilotStatusClient");
        additionalProperties.put(CLIENT_NAME, name);
        additionalProperties.put(ENVIRONMENT_PREFIX, Stock.option(this, ENVIRONMENT_PREFIX, "PILOT_STATUS"));
        additionalProperties.put("packages", packages);
        additionalProperties.put("spec", api);
        additionalProperties.put("errorClasses", ErrorClass.ALL);
        modelTemplateFiles.put("type.mustache", ".java");
        apiTemplateFiles.put("client/api.mustache", ".java");
        apiTemplateFiles.put(ASYNC_API, ".java");
        supportingFiles.add(new SupportingFile(
                "client/client.mustache", sourceFolder + "/" + packages.root().replace('.', '/'), name + ".java"));
        freshness.writes(getOutputDir() + "/" + sourceFolder + "/" + GeneratedTypes.path(packages.root() + "." + name));
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> stock) {
        if (freshness.isUpToDate()) {
            return Map.of();
        }
        GeneratedTypes types = GeneratedTypes.modelsOf(api, packages.model());
        api.successes().forEach((name, success) -> types.add(packages.api(), name, "success", success));
        ErrorClass.ALL.forEach(error -> types.add(packages.error(), error.name(), "exception", error));
        types.add(packages.error(), "ApiException", "apiException", api);
        types.add(
                packages.error(),
                "ServerException",
                "exception",
                new ErrorClass(
                        "ServerException",
                        null,
                        "The server failed: any status from 500 to 599.",
                        "RFC 9110, section 15.6"));
        types.add(
                packages.error(),
                "UnexpectedStatusException",
                "exception",
                new ErrorClass(
                        "UnexpectedStatusException",
                        null,
                        "A status that is neither a declared success nor one of the usual errors.",
                        "RFC 9110, section 15"));
        return types.with(additionalProperties);
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap stock, List<ModelMap> models) {
        stock.put("api", api.api(stock.getOperations().getClassname()));
        return stock;
    }

    @Override
    public String modelFilename(String template, String qualifiedName) {
        return freshness.writes(
                getOutputDir() + File.separator + sourceFolder + File.separator + GeneratedTypes.path(qualifiedName));
    }

    @Override
    public String apiFilename(String template, String tag) {
        return modelFilename(
                template,
                packages.api() + "." + (template.equals(ASYNC_API) ? ApiClass.asyncNameOf(tag) : toApiName(tag)));
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
