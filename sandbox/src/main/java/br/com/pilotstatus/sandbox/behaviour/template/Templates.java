package br.com.pilotstatus.sandbox.behaviour.template;

import br.com.pilotstatus.model.CreateTemplateRequest;
import br.com.pilotstatus.model.DeletedTemplate;
import br.com.pilotstatus.model.Template;
import br.com.pilotstatus.model.UpdateTemplateRequest;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates: made, listed, read, changed, deleted; by their id or name. */
public final class Templates {

    private static final String USUAL_CATEGORY = "UTILITY";

    private final World world;
    private final NumberRegistry numbers;
    private final TemplateShelf shelf;

    /** Makes it. */
    public Templates(World world, NumberRegistry numbers, TemplateShelf shelf) {
        this.world = world;
        this.numbers = numbers;
        this.shelf = shelf;
    }

    public List<Template> listTemplates() {
        return shelf.of(numbers.called().id()).stream()
                .map(TemplateRow::template)
                .toList();
    }

    public Template getTemplate(String id) {
        return get(id).template();
    }

    public Template createTemplate(CreateTemplateRequest request) {
        String number = numbers.called().id();
        if (shelf.find(number, request.name()) != null) {
            throw Refusal.of(409, null, "A template of that name exists");
        }
        JsonNode body = Values.tree(request.body());
        checkExamples(body, request.examples());
        Template template = Template.builder()
                .id(world.newId("tpl"))
                .name(request.name())
                .category(request.category() == null ? USUAL_CATEGORY : request.category())
                .metaLanguage(request.language())
                .build();
        return put(number, template, body);
    }

    public Template updateTemplate(String id, UpdateTemplateRequest request) {
        TemplateRow row = get(id);
        JsonNode body = Values.tree(request.body());
        checkExamples(body, request.examples());
        Template.Builder changed = row.template().toBuilder();
        if (request.category() != null) {
            changed.category(request.category());
        }
        if (request.language() != null) {
            changed.metaLanguage(request.language());
        }
        return put(row.numberId(), changed.build(), body);
    }

    public DeletedTemplate deleteTemplate(String id) {
        TemplateRow row = get(id);
        shelf.remove(row);
        return DeletedTemplate.builder().deleted(true).id(row.template().id()).build();
    }

    private TemplateRow get(String id) {
        TemplateRow row = shelf.find(numbers.called().id(), id);
        if (row == null) {
            throw Refusal.of(404, "TEMPLATE_NOT_FOUND", "Template not found");
        }
        return row;
    }

    /** What was changed is looked at by Meta again. */
    private Template put(String number, Template template, JsonNode body) {
        Template shown = template.toBuilder()
                .body(body)
                .variables(Variables.of(body))
                .metaStatus("PENDING")
                .sendable(false)
                .build();
        return shelf.put(number, shown, body).template();
    }

    private static void checkExamples(JsonNode body, @Nullable Map<String, String> examples) {
        Map<String, String> given = examples == null ? Map.of() : examples;
        List<String> missing = Variables.of(body).stream()
                .filter(each -> !given.containsKey(each))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.of(400, "TEMPLATE_EXAMPLES_REQUIRED", "Variables have no example: " + missing)
                    .with("details", Map.of("missing", missing));
        }
    }
}
