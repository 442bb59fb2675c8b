package br.com.pilotstatus.sandbox.behaviour.template;

import br.com.pilotstatus.model.Template;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Ids;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All templates. */
public final class TemplateShelf {

    private final Table<TemplateRow> rows;

    /**
     * Makes one with the templates of the document's example.
     *
     * @param seeded the number that has them
     * @param document has the example
     */
    public TemplateShelf(World world, String seeded, Document document) {
        this.rows = world.table(row -> row.template().id(), TemplateRow::numberId);
        for (JsonNode each : document.operation("listTemplates").success().body()) {
            Template template = Values.of(each, Template.class);
            put(seeded, template.toBuilder().id(Ids.plain(template.id())).build(), each.path("body"));
        }
    }

    /** Returns the template of a number that has a name or id, or null. */
    public @Nullable TemplateRow find(String number, String name) {
        return rows.of(number).stream()
                .filter(each -> each.isCalled(Ids.plain(name)))
                .findFirst()
                .orElse(null);
    }

    List<TemplateRow> of(String number) {
        return rows.of(number);
    }

    TemplateRow put(String number, Template template, JsonNode body) {
        return rows.put(new TemplateRow(number, template, Variables.of(body)));
    }

    void remove(TemplateRow row) {
        rows.remove(row.template().id());
    }
}
