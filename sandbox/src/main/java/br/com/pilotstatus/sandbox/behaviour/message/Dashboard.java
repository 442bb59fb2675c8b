package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.DashboardDailyMessages;
import br.com.pilotstatus.model.DashboardStats;
import br.com.pilotstatus.model.DashboardStatusDistribution;
import br.com.pilotstatus.model.MessageStatus;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures of what was sent here; in counts, as the vendor's SDK has them. */
public final class Dashboard {

    private final World world;
    private final NumberRegistry numbers;
    private final Outbox outbox;

    /** Makes it. */
    public Dashboard(World world, NumberRegistry numbers, Outbox outbox) {
        this.world = world;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    public DashboardStats getDashboard() {
        List<MessageRow> rows = outbox.of(numbers.called().id());
        OffsetDateTime now = world.now();
        Map<MessageStatus, Long> counts =
                rows.stream().collect(Collectors.groupingBy(each -> each.status(now), Collectors.counting()));
        long failed = counts.getOrDefault(MessageStatus.FAILED, 0L);
        Map<LocalDate, Long> days = rows.stream()
                .collect(Collectors.groupingBy(
                        each -> each.createdAt.toLocalDate(), TreeMap::new, Collectors.counting()));
        return DashboardStats.builder()
                .totalSent(rows.size() - failed)
                .totalFailed(failed)
                .sentPercentChange(BigDecimal.ZERO)
                .failedPercentChange(BigDecimal.ZERO)
                .failureRate(rows.isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(100 * failed / rows.size()))
                .dailyMessages(days.entrySet().stream()
                        .map(each -> DashboardDailyMessages.builder()
                                .date(each.getKey())
                                .count(each.getValue())
                                .build())
                        .toList())
                .statusDistribution(DashboardStatusDistribution.builder()
                        .queued(count(counts, MessageStatus.QUEUED))
                        .sent(count(counts, MessageStatus.SENT))
                        .delivered(count(counts, MessageStatus.DELIVERED))
                        .failed(count(counts, MessageStatus.FAILED))
                        .read(count(counts, MessageStatus.READ))
                        .build())
                .build();
    }

    private static BigDecimal count(Map<MessageStatus, Long> counts, MessageStatus status) {
        return BigDecimal.valueOf(counts.getOrDefault(status, 0L));
    }
}
