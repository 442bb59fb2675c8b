package br.com.pilotstatus.sandbox.behaviour.lead;

import br.com.pilotstatus.model.LeadPageCandidate;
import br.com.pilotstatus.model.LeadPageLink;
import br.com.pilotstatus.model.LeadPageLinkResult;
import br.com.pilotstatus.model.LeadPageListResult;
import br.com.pilotstatus.model.LeadPageResyncResult;
import br.com.pilotstatus.model.LeadPageUnlinkResult;
import br.com.pilotstatus.model.LeadPageUpdateResult;
import br.com.pilotstatus.model.LinkLeadPageRequest;
import br.com.pilotstatus.model.UpdateLeadPageRequest;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Pages that leads come from: linked to a number, moved, unlinked with their leads and forms. */
public final class LeadPages {

    /** How long a Page waits is not stated; this is ours. */
    private static final Duration COOLDOWN = Duration.ofMinutes(1);

    private final World world;
    private final NumberRegistry numbers;
    private final Reach reach;
    private final PageLinks links;
    private final LeadForms forms;
    private final Leads leads;
    private final LeadPageListResult example;
    private final Map<String, OffsetDateTime> resynced = new HashMap<>();

    /**
     * Makes them.
     *
     * @param numbers tells which number is meant
     * @param forms those of the Pages
     * @param leads go with their Page
     * @param document its example has what can be linked
     */
    public LeadPages(
            World world, NumberRegistry numbers, PageLinks links, LeadForms forms, Leads leads, Document document) {
        this.world = world;
        this.numbers = numbers;
        this.reach = new Reach(numbers);
        this.links = links;
        this.forms = forms;
        this.leads = leads;
        this.example = document.operation("listLeadPages").success(LeadPageListResult.class);
    }

    public LeadPageListResult listLeadPages() {
        return example.toBuilder()
                .linked(links.all().stream()
                        .filter(each -> reach.lists(each.whatsappNumberId()))
                        .map(this::counted)
                        .toList())
                .candidates(example.candidates().stream()
                        .filter(each -> links.ofPage(each.pageId()) == null)
                        .toList())
                .build();
    }

    public LeadPageLinkResult linkLeadPage(LinkLeadPageRequest request) {
        String number = Objects.requireNonNullElseGet(
                request.whatsappNumberId(), () -> numbers.called().id());
        LeadPageLink before = links.ofPage(request.pageId());
        LeadPageLink link = links.put(LeadPageLink.builder()
                .pageLinkId(before == null ? world.newId("lpl") : before.pageLinkId())
                .pageId(request.pageId())
                .pageName(name(request.pageId()))
                .whatsappNumberId(reach.checked(number))
                .subscribedAt(world.now())
                .subscriptionError(null)
                .linkedAt(world.now())
                .leadsCount(0L)
                .build());
        return LeadPageLinkResult.builder().link(counted(link)).build();
    }

    public LeadPageUpdateResult updateLeadPage(String pageLinkId, UpdateLeadPageRequest request) {
        LeadPageLink before = links.get(pageLinkId);
        LeadPageLink moved = links.put(before.toBuilder()
                .whatsappNumberId(reach.checked(request.whatsappNumberId()))
                .build());
        boolean elsewhere = !moved.whatsappNumberId().equals(before.whatsappNumberId());
        return LeadPageUpdateResult.builder()
                .link(counted(moved))
                .autoSendDisabled(elsewhere && forms.disableAutoSend(moved))
                .build();
    }

    public LeadPageUnlinkResult unlinkLeadPage(String pageLinkId) {
        LeadPageLink link = links.get(pageLinkId);
        links.remove(link);
        forms.forget(link);
        return LeadPageUnlinkResult.builder()
                .unlinked(true)
                .pageLinkId(link.pageLinkId())
                .deletedLeads(leads.eraseOfPage(link.pageId()))
                .build();
    }

    public LeadPageResyncResult resyncLeadPage(String pageLinkId) {
        LeadPageLink link = links.get(pageLinkId);
        Duration since = Duration.between(resynced.getOrDefault(link.pageLinkId(), OffsetDateTime.MIN), world.now());
        if (since.compareTo(COOLDOWN) < 0) {
            throw Refusal.of(429, "RESYNC_COOLDOWN", "The Page was synchronized a moment ago")
                    .with("retryAfterSeconds", COOLDOWN.minus(since).toSeconds() + 1);
        }
        resynced.put(link.pageLinkId(), world.now());
        return LeadPageResyncResult.builder()
                .started(true)
                .pageLinkId(link.pageLinkId())
                .build();
    }

    private LeadPageLink counted(LeadPageLink link) {
        return link.toBuilder().leadsCount(leads.countOfPage(link.pageId())).build();
    }

    private String name(String pageId) {
        Optional<LeadPageCandidate> candidate = example.candidates().stream()
                .filter(each -> each.pageId().equals(pageId))
                .findFirst();
        return candidate.map(LeadPageCandidate::pageName).orElse("Page " + pageId);
    }
}
