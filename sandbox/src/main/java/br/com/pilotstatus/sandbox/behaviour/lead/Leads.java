package br.com.pilotstatus.sandbox.behaviour.lead;

import br.com.pilotstatus.model.Lead;
import br.com.pilotstatus.model.LeadListResult;
import br.com.pilotstatus.model.LeadResult;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Page;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leads of a number: listed, the newest first, and read; erased with the Page that they came by. */
public final class Leads {

    private final NumberRegistry numbers;
    private final Table<Lead> rows;

    /**
     * Makes them.
     *
     * @param numbers tells whose leads are asked for
     * @param document its example is there from the start
     */
    public Leads(World world, NumberRegistry numbers, Document document) {
        this.numbers = numbers;
        rows = world.table(Lead::id, Lead::whatsappNumberId);
        document.operation("listLeads").success(LeadListResult.class).leads().forEach(rows::put);
    }

    public LeadListResult listLeads(
            @Nullable String formId,
            @Nullable String adId,
            @Nullable String pageId,
            @Nullable OffsetDateTime startDate,
            @Nullable OffsetDateTime endDate,
            Long page,
            Long pageSize) {
        Page.checkRange(startDate, endDate);
        List<Lead> found = rows.of(numbers.called().id()).stream()
                .filter(each -> formId == null || formId.equals(each.formId()))
                .filter(each -> adId == null || adId.equals(each.adId()))
                .filter(each -> pageId == null || pageId.equals(each.pageId()))
                .filter(each -> Page.isBetween(each.createdAt(), startDate, endDate))
                .sorted(Comparator.comparing(Lead::createdAt).reversed())
                .toList();
        Page<Lead> paged = Page.of(found, page, pageSize);
        return LeadListResult.builder()
                .leads(paged.rows())
                .total(paged.total())
                .page(page)
                .pageSize(pageSize)
                .totalPages(paged.pages())
                .build();
    }

    public LeadResult getLead(String id) {
        Lead lead = rows.find(id);
        if (lead == null
                || !Reach.same(lead.whatsappNumberId(), numbers.called().id())) {
            throw Refusal.of(404, "LEAD_NOT_FOUND", "Lead not found");
        }
        return LeadResult.builder().lead(lead).build();
    }

    long countOfPage(String pageId) {
        return ofPage(pageId).size();
    }

    long eraseOfPage(String pageId) {
        List<Lead> erased = ofPage(pageId);
        erased.forEach(each -> rows.remove(each.id()));
        return erased.size();
    }

    private List<Lead> ofPage(String pageId) {
        return rows.all().stream()
                .filter(each -> Objects.equals(each.pageId(), pageId))
                .toList();
    }
}
