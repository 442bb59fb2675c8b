package br.com.pilotstatus.sandbox.behaviour.ad;

import br.com.pilotstatus.model.AdsSummaryAd;
import br.com.pilotstatus.model.AdsSummaryResult;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Page;
import br.com.pilotstatus.sandbox.world.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of the ads of the document's example, which are the seeded number's. */
public final class AdSummaries {

    private final NumberRegistry numbers;
    private final String seeded;
    private final AdsSummaryResult example;

    /**
     * Makes it.
     *
     * @param seeded the number whose ads the document's example has
     * @param document has the example
     */
    public AdSummaries(NumberRegistry numbers, String seeded, Document document) {
        this.numbers = numbers;
        this.seeded = seeded;
        this.example = document.operation("getAdsSummary").success(AdsSummaryResult.class);
    }

    public AdsSummaryResult getAdsSummary(
            @Nullable String whatsappNumberId, @Nullable OffsetDateTime startDate, @Nullable OffsetDateTime endDate) {
        String number =
                whatsappNumberId != null ? whatsappNumberId : Call.current().named();
        if (number != null && numbers.active(number) == null) {
            throw Refusal.of(403, "NUMBER_NOT_IN_GRANT", "The credential does not cover this number");
        }
        List<AdsSummaryAd> ads = number == null || number.equals(seeded)
                ? example.ads().stream()
                        .filter(each -> Page.isBetween(each.lastAt(), startDate, endDate))
                        .toList()
                : List.of();
        return example.toBuilder().ads(ads).total((long) ads.size()).build();
    }
}
