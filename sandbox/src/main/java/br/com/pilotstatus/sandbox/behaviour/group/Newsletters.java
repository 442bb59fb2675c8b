package br.com.pilotstatus.sandbox.behaviour.group;

import br.com.pilotstatus.model.NewsletterListAnswer;
import br.com.pilotstatus.model.NewsletterListItem;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Newsletters of the document's example, as a bare list, which the vendor's SDK reads. */
public final class Newsletters {

    private final NumberRegistry numbers;
    private final String seeded;
    private final List<NewsletterListItem> rows = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param seeded the number that has them
     * @param document has the example
     */
    public Newsletters(NumberRegistry numbers, String seeded, Document document) {
        this.numbers = numbers;
        this.seeded = seeded;
        JsonNode example = document.operation("listNewsletters").success().body();
        for (JsonNode each : example.path("newsletters")) {
            rows.add(Values.of(each, NewsletterListItem.class));
        }
    }

    public NewsletterListAnswer listNewsletters() {
        boolean there = numbers.called().id().equals(seeded);
        return new NewsletterListAnswer.OfNewsletterListItemList(there ? rows : List.of());
    }
}
