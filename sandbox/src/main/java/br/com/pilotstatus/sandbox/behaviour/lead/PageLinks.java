package br.com.pilotstatus.sandbox.behaviour.lead;

import br.com.pilotstatus.model.LeadPageLink;
import br.com.pilotstatus.model.LeadPageListResult;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which Pages are linked to which numbers. */
public final class PageLinks {

    private final Table<LeadPageLink> rows;
    private final Reach reach;

    /**
     * Makes them.
     *
     * @param numbers tells which numbers there are
     * @param document what its example has linked is linked from the start
     */
    public PageLinks(World world, NumberRegistry numbers, Document document) {
        reach = new Reach(numbers);
        rows = world.table(LeadPageLink::pageLinkId, LeadPageLink::whatsappNumberId);
        document.operation("listLeadPages")
                .success(LeadPageListResult.class)
                .linked()
                .forEach(rows::put);
    }

    /**
     * Returns a link.
     *
     * @throws Refusal 404 if there is none; 403 if it is that of a number that the key does not reach
     */
    LeadPageLink get(String id) {
        LeadPageLink link = rows.get(id, () -> Refusal.of(404, "NOT_FOUND", "The Page is not linked"));
        reach.checked(link.whatsappNumberId());
        return link;
    }

    List<LeadPageLink> all() {
        return rows.all();
    }

    /** Returns the link of a Page, which has one at most, or null. */
    @Nullable LeadPageLink ofPage(String pageId) {
        return rows.all().stream()
                .filter(each -> each.pageId().equals(pageId))
                .findFirst()
                .orElse(null);
    }

    LeadPageLink put(LeadPageLink link) {
        return rows.put(link);
    }

    void remove(LeadPageLink link) {
        rows.remove(link.pageLinkId());
    }
}
