package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.java.WebhookApi;
import br.com.pilotstatus.templates.schema.Packages;
import org.openapitools.codegen.CliOption;

/** Generates the server's interfaces, results and feature. */
public class ServerGenerator extends Generator {

    private static final String FEATURE_NAME = "featureName";
    private static final String COMPLETE_API = "server/completeApi.mustache";
    private static final String ASYNC = "async";

    public ServerGenerator() {
        super(
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
    void register(Packages packages) {
        String name = Stock.option(this, FEATURE_NAME, "PilotStatusFeature");
        additionalProperties.put(FEATURE_NAME, name);
        additionalProperties.put(ASYNC, Boolean.parseBoolean(Stock.option(this, ASYNC, "false")));
        apiTemplateFiles.put("server/api.mustache", ".java");
        apiTemplateFiles.put(COMPLETE_API, ".java");
        addEntry("server/feature.mustache", packages.api(), name);
    }

    @Override
    void addTypes(GeneratedTypes types, JavaApi api, Packages packages) {
        api.results().forEach((name, result) -> types.add(packages.api(), name, "result", result));
        WebhookApi webhooks = api.webhooks();
        if (webhooks != null) {
            types.add(packages.api(), "WebhookHandler", "webhookHandler", webhooks)
                    .add(packages.api(), "WebhookFeature", "webhookFeature", webhooks);
        }
    }

    @Override
    public String apiFilename(String template, String tag) {
        return template.equals(COMPLETE_API)
                ? modelFilename(template, apiPackage + "." + ApiClass.completeNameOf(tag))
                : super.apiFilename(template, tag);
    }
}
