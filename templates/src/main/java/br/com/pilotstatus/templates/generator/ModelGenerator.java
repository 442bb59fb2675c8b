package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.java.WebhookApi;
import br.com.pilotstatus.templates.schema.Packages;
import io.swagger.v3.oas.models.Paths;

/** Generates what client and server speak of: models, unions and enums. */
public class ModelGenerator extends Generator {

    @Override
    public String getName() {
        return "pilotstatus-model";
    }

    @Override
    public String getHelp() {
        return "Generates the models of Pilot Status.";
    }

    @Override
    void register(Packages packages) {
        // No operation: these are not of a tag.
        openAPI.setPaths(new Paths());
    }

    @Override
    void addTypes(GeneratedTypes types, JavaApi api, Packages packages) {
        api.models().forEach((name, model) -> types.add(packages.model(), name, "object", model));
        api.unions().forEach((name, union) -> types.add(packages.model(), name, "union", union));
        api.enums().forEach((name, value) -> types.add(packages.model(), name, "openEnum", value));
        WebhookApi webhooks = api.webhooks();
        if (webhooks != null) {
            types.add(packages.model(), "Webhooks", "webhooks", webhooks)
                    .add(packages.model(), "WebhookEvent", "webhookEvent", webhooks)
                    .add(packages.model(), "UnknownWebhookEvent", "webhookUnknown", webhooks);
            webhooks.events().forEach(each -> types.add(packages.model(), each.name(), "webhookRecord", each));
        }
    }
}
