package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.CreateNumberRequest;
import br.com.pilotstatus.model.CreatedNumber;
import br.com.pilotstatus.model.NumberConnectResult;
import br.com.pilotstatus.model.NumberDetail;
import br.com.pilotstatus.model.NumberLink;
import br.com.pilotstatus.model.NumberStatusResult;
import br.com.pilotstatus.model.NumberUpgradeToDualResult;
import br.com.pilotstatus.model.WhatsAppNumberListItem;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that are paired by a code: made, listed, read, paired. */
public final class Numbers {

    private static final int SHORTEST_PHONE = 10;

    private final World world;
    private final NumberRegistry registry;
    private final NumberViews views;

    /**
     * Makes it.
     *
     * @param views writes numbers
     */
    public Numbers(World world, NumberRegistry registry, NumberViews views) {
        this.world = world;
        this.registry = registry;
        this.views = views;
    }

    public CreatedNumber createNumber(CreateNumberRequest request) {
        String phone = phone(request.number());
        if (request.name().isBlank()
                || phone.length() < SHORTEST_PHONE
                || !phone.chars().allMatch(Character::isDigit)) {
            throw Refusal.of(400, "VALIDATION_ERROR", "name must not be blank, number must have at least 10 digits");
        }
        for (NumberRow each : registry.ofPhone(phone)) {
            throw each.deletedAt == null
                    ? Refusal.of(409, null, "Number already exists")
                    : Refusal.of(409, "NUMBER_SOFT_DELETED", "The number was deleted; restore or purge it first");
        }
        NumberRow row = new NumberRow(
                world.newId("num"),
                phone,
                request.name(),
                NumberRow.PAIRED,
                world.now(),
                Settings.initial(request.settings()));
        row.codeMadeAt = world.now();
        return views.created(registry.add(row), !Boolean.FALSE.equals(request.linkToApiKey()));
    }

    public List<WhatsAppNumberListItem> listNumbers() {
        return registry.active().stream().map(views::listed).toList();
    }

    public NumberDetail getNumber(String id) {
        return views.detail(registry.get(id, null));
    }

    public NumberConnectResult connectNumber(String id, @Nullable NumberLink link) {
        NumberRow row = registry.get(id, null);
        boolean second = isSecond(link);
        OffsetDateTime now = world.now();
        if ("OPEN".equals(second ? row.secondState(now) : row.state(now))) {
            throw Refusal.of(409, null, "The number is connected already");
        }
        if (second) {
            row.secondCodeMadeAt = now;
        } else {
            row.codeMadeAt = now;
        }
        return views.codes();
    }

    public NumberStatusResult getNumberStatus(String id, @Nullable NumberLink link) {
        return views.status(registry.get(id, null), isSecond(link));
    }

    public NumberUpgradeToDualResult upgradeNumberToDual(String id) {
        NumberRow row = registry.get(id, null);
        row.secondCodeMadeAt = world.now();
        row.updatedAt = world.now();
        return views.upgraded();
    }

    private static boolean isSecond(@Nullable NumberLink link) {
        return link != null && link.equals(NumberLink.SECONDARY);
    }

    /** A phone's digits. */
    static String phone(String given) {
        return given.startsWith("+") ? given.substring(1) : given;
    }
}
