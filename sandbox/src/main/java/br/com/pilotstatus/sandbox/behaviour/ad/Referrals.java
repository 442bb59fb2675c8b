package br.com.pilotstatus.sandbox.behaviour.ad;

import br.com.pilotstatus.model.ReferralListResult;
import br.com.pilotstatus.model.ReferralMessage;
import br.com.pilotstatus.model.ReferralSourceType;
import br.com.pilotstatus.model.ReferralSummaryAd;
import br.com.pilotstatus.model.ReferralSummaryResult;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Page;
import br.com.pilotstatus.sandbox.world.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations that ads began: those of the document's example, which are the seeded number's. */
public final class Referrals {

    private final NumberRegistry numbers;
    private final String seeded;
    private final List<ReferralMessage> rows;
    private final ReferralSummaryResult summary;

    /**
     * Makes it.
     *
     * @param seeded the number whose referrals the document's examples have
     * @param document has the examples
     */
    public Referrals(NumberRegistry numbers, String seeded, Document document) {
        this.numbers = numbers;
        this.seeded = seeded;
        this.rows = document.operation("listReferrals")
                .success(ReferralListResult.class)
                .referrals();
        this.summary = document.operation("getReferralSummary").success(ReferralSummaryResult.class);
    }

    public ReferralListResult listReferrals(
            @Nullable String sourceId,
            @Nullable ReferralSourceType sourceType,
            @Nullable OffsetDateTime startDate,
            @Nullable OffsetDateTime endDate,
            Long page,
            Long pageSize) {
        boolean there = numbers.called().id().equals(seeded);
        if (sourceType != null && !List.of("ad", "post").contains(sourceType.value())) {
            throw Refusal.of(400, "INVALID_SOURCE_TYPE", "sourceType must be ad or post");
        }
        Page.checkRange(startDate, endDate);
        List<ReferralMessage> found = rows.stream()
                .filter(each -> there)
                .filter(each ->
                        sourceId == null || sourceId.equals(each.referral().sourceId()))
                .filter(each -> sourceType == null
                        || sourceType
                                .value()
                                .equals(String.valueOf(each.referral().sourceType())))
                .filter(each -> Page.isBetween(each.providerTimestamp(), startDate, endDate))
                .toList();
        Page<ReferralMessage> shown = Page.of(found, page, pageSize);
        return ReferralListResult.builder()
                .referrals(shown.rows())
                .total(shown.total())
                .page(shown.page())
                .pageSize(shown.size())
                .totalPages(shown.pages())
                .build();
    }

    public ReferralSummaryResult getReferralSummary(
            @Nullable OffsetDateTime startDate, @Nullable OffsetDateTime endDate) {
        boolean there = numbers.called().id().equals(seeded);
        List<ReferralSummaryAd> ads = summary.ads().stream()
                .filter(each -> there && Page.isBetween(each.lastAt(), startDate, endDate))
                .toList();
        return summary.toBuilder().ads(ads).total((long) ads.size()).build();
    }
}
