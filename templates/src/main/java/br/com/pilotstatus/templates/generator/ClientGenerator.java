package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.ErrorClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.schema.Packages;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;

/** Generates the client's operations, exceptions and entry point. */
public class ClientGenerator extends Generator {

    private static final String CLIENT_NAME = "clientName";
    private static final String ENVIRONMENT_PREFIX = "environmentPrefix";

    private static final String API = "client/api.mustache";
    private static final String ASYNC_API = "client/asyncApi.mustache";
    private static final String CALLS = "client/calls.mustache";
    private static final String ASYNC_CALLS = "client/asyncCalls.mustache";

    private String internalPackage = "";

    public ClientGenerator() {
        super(
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
    void register(Packages packages) {
        internalPackage = packages.internal();
        String name = Stock.option(this, CLIENT_NAME, "PilotStatusClient");
        additionalProperties.put(CLIENT_NAME, name);
        additionalProperties.put(ENVIRONMENT_PREFIX, Stock.option(this, ENVIRONMENT_PREFIX, "PILOT_STATUS"));
        additionalProperties.put("errorClasses", ErrorClass.ALL);
        apiTemplateFiles.put(API, ".java");
        apiTemplateFiles.put(ASYNC_API, ".java");
        apiTemplateFiles.put(CALLS, ".java");
        apiTemplateFiles.put(ASYNC_CALLS, ".java");
        addEntry("client/client.mustache", packages.root(), name);
    }

    @Override
    void addTypes(GeneratedTypes types, JavaApi api, Packages packages) {
        api.successes().forEach((name, success) -> types.add(packages.api(), name, "success", success));
        Stream.concat(ErrorClass.ALL.stream(), Stream.of(ErrorClass.SERVER, ErrorClass.UNEXPECTED))
                .forEach(error -> types.add(packages.error(), error.name(), "exception", error));
        api.ownExceptions().forEach(own -> types.add(packages.error(), own.name(), "ownException", own));
        types.add(packages.error(), "ApiException", "apiException", api);
    }

    @Override
    public String apiFilename(String template, String tag) {
        return switch (template) {
            case ASYNC_API -> modelFilename(template, apiPackage + "." + ApiClass.asyncNameOf(tag));
            case CALLS -> modelFilename(template, internalPackage + "." + toApiName(tag) + ApiClass.IMPLEMENTATION);
            case ASYNC_CALLS ->
                modelFilename(template, internalPackage + "." + ApiClass.asyncNameOf(tag) + ApiClass.IMPLEMENTATION);
            default -> super.apiFilename(template, tag);
        };
    }
}
