package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.WhatsAppNumberListItem;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Ids;

/** The number that the document's examples are about. */
public final class NumberSeed {

    private NumberSeed() {}

    /**
     * Adds it.
     *
     * @param document what it is like
     */
    public static void plant(NumberRegistry registry, Document document) {
        WhatsAppNumberListItem example =
                Values.of(document.operation("listNumbers").success().body().get(0), WhatsAppNumberListItem.class);
        NumberRow row = new NumberRow(
                Ids.plain(example.id()),
                example.number(),
                example.name(),
                NumberRow.PAIRED,
                example.createdAt(),
                Settings.initial(null));
        row.codeMadeAt = example.createdAt();
        registry.add(row);
    }
}
