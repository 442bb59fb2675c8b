package br.com.pilotstatus.sandbox.behaviour.lead;

import br.com.pilotstatus.model.LeadForm;
import br.com.pilotstatus.model.LeadFormConfig;
import br.com.pilotstatus.model.LeadFormConfigRequest;
import br.com.pilotstatus.model.LeadFormConfigResult;
import br.com.pilotstatus.model.LeadFormListResult;
import br.com.pilotstatus.model.LeadPageLink;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Forms of linked Pages: every Page has those of the document's example; what is configured is replaced as a whole. */
public final class LeadForms {

    private final LeadFormListResult example;
    private final Map<String, Map<String, LeadFormConfig>> configs = new HashMap<>();
    private final PageLinks links;
    private final World world;

    /**
     * Makes them.
     *
     * @param document its example has the forms, configured for the Pages that are linked from the start
     */
    public LeadForms(World world, PageLinks links, Document document) {
        this.world = world;
        this.links = links;
        this.example = document.operation("listLeadForms").success(LeadFormListResult.class);
        links.all().forEach(this::seed);
    }

    public LeadFormListResult listLeadForms(String pageLinkId) {
        Map<String, LeadFormConfig> known = configs(links.get(pageLinkId));
        return example.toBuilder()
                .forms(example.forms().stream()
                        .map(form -> form.toBuilder()
                                .config(known.get(form.formId()))
                                .build())
                        .toList())
                .build();
    }

    public LeadFormConfigResult configureLeadForm(String pageLinkId, String formId, LeadFormConfigRequest request) {
        Map<String, LeadFormConfig> known = configs(links.get(pageLinkId));
        LeadFormConfig config = LeadFormConfig.builder()
                .formId(formId)
                .formName(request.formName())
                .consentDisclaimerKey(request.consentDisclaimerKey())
                .autoSendEnabled(request.autoSendEnabled())
                .templateId(request.templateId())
                .freeText(request.freeText())
                .variableMap(Objects.requireNonNullElse(request.variableMap(), Map.of()))
                .updatedAt(world.now())
                .build();
        known.put(formId, config);
        return LeadFormConfigResult.builder().config(config).build();
    }

    /** Returns whether any was on. */
    boolean disableAutoSend(LeadPageLink link) {
        boolean any = configs(link).values().stream().anyMatch(LeadFormConfig::autoSendEnabled);
        configs(link)
                .replaceAll((form, config) -> config.toBuilder()
                        .autoSendEnabled(false)
                        .updatedAt(config.autoSendEnabled() ? world.now() : config.updatedAt())
                        .build());
        return any;
    }

    private void seed(LeadPageLink link) {
        for (LeadForm form : example.forms()) {
            if (form.config() != null) {
                configs(link).put(form.formId(), form.config());
            }
        }
    }

    /** Deletes the configurations of a Page. */
    void forget(LeadPageLink link) {
        configs.remove(link.pageLinkId());
    }

    private Map<String, LeadFormConfig> configs(LeadPageLink link) {
        return configs.computeIfAbsent(link.pageLinkId(), id -> new HashMap<>());
    }
}
