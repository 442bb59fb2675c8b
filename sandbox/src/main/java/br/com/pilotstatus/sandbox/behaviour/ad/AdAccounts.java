package br.com.pilotstatus.sandbox.behaviour.ad;

import br.com.pilotstatus.model.AdAccountCandidate;
import br.com.pilotstatus.model.AdAccountLink;
import br.com.pilotstatus.model.AdAccountLinkResult;
import br.com.pilotstatus.model.AdAccountListResult;
import br.com.pilotstatus.model.AdAccountUnlinkResult;
import br.com.pilotstatus.model.LinkAdAccountRequest;
import br.com.pilotstatus.model.LinkedAdAccount;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import org.jspecify.annotations.Nullable;

/** Ad accounts: linked and unlinked. Those of the document's example are shared with the vendor, whichever others are asked for. */
public final class AdAccounts {

    private final World world;
    private final AdAccountListResult example;
    private final Table<LinkedAdAccount> linked;

    /**
     * Makes it, with the accounts of the document's example.
     *
     * @param document has the example
     */
    public AdAccounts(World world, Document document) {
        this.world = world;
        this.example = document.operation("listAdAccounts").success(AdAccountListResult.class);
        this.linked = world.table(LinkedAdAccount::adAccountId);
        example.linked().forEach(linked::put);
    }

    public AdAccountListResult listAdAccounts() {
        Call.current().requireTenant();
        return example.toBuilder().linked(linked.all()).build();
    }

    public AdAccountLinkResult linkAdAccount(LinkAdAccountRequest request) {
        Call.current().requireTenant();
        LinkedAdAccount made = linked.put(LinkedAdAccount.builder()
                .adAccountId(request.adAccountId())
                .adAccountName(nameOf(request.adAccountId()))
                .linkedAt(world.now())
                .sharingActive(true)
                .build());
        return AdAccountLinkResult.builder()
                .link(AdAccountLink.builder()
                        .adAccountId(made.adAccountId())
                        .adAccountName(made.adAccountName())
                        .linkedAt(made.linkedAt())
                        .build())
                .build();
    }

    public AdAccountUnlinkResult unlinkAdAccount(String adAccountId) {
        Call.current().requireTenant();
        linked.get(adAccountId, () -> Refusal.of(404, "NOT_FOUND", "The ad account is not linked"));
        linked.remove(adAccountId);
        return AdAccountUnlinkResult.builder()
                .unlinked(true)
                .adAccountId(adAccountId)
                .build();
    }

    private @Nullable String nameOf(String account) {
        for (AdAccountCandidate each : example.candidates()) {
            if (each.adAccountId().equals(account)) {
                return each.adAccountName();
            }
        }
        return null;
    }
}
