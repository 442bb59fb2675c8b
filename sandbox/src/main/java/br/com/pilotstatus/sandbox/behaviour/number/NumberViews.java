package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.CreatedNumber;
import br.com.pilotstatus.model.InstanceLinkInfo;
import br.com.pilotstatus.model.NumberConnectResult;
import br.com.pilotstatus.model.NumberDetail;
import br.com.pilotstatus.model.NumberListItemApiKeyRef;
import br.com.pilotstatus.model.NumberSettingsSync;
import br.com.pilotstatus.model.NumberStatusResult;
import br.com.pilotstatus.model.NumberUpgradeToDualResult;
import br.com.pilotstatus.model.UpdatedNumber;
import br.com.pilotstatus.model.WhatsAppNumberInstance;
import br.com.pilotstatus.model.WhatsAppNumberListItem;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.ApiKey;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers as the operations show them. */
public final class NumberViews {

    private final World world;
    private final NumberConnectResult codes;
    private final NumberUpgradeToDualResult upgraded;
    private final CreatedNumber created;

    /**
     * Makes it.
     *
     * @param document its examples hold what is not modelled
     */
    public NumberViews(World world, Document document) {
        this.world = world;
        this.codes = document.operation("connectNumber").success(NumberConnectResult.class);
        this.upgraded = document.operation("upgradeNumberToDual").success(NumberUpgradeToDualResult.class);
        this.created = document.operation("createNumber").success(CreatedNumber.class);
    }

    NumberConnectResult codes() {
        return codes;
    }

    NumberUpgradeToDualResult upgraded() {
        return upgraded;
    }

    CreatedNumber created(NumberRow row, boolean linked) {
        return created.toBuilder()
                .instance(instance(row))
                .linkedApiKeyId(linked ? callersKey() : null)
                .secondaryLink(null)
                .build();
    }

    WhatsAppNumberInstance instance(NumberRow row) {
        String state = row.state(world.now());
        return Objects.requireNonNull(created.instance(), "instance").toBuilder()
                .id(row.id)
                .instanceName(instanceName(row))
                .number(row.phone)
                .name(row.name)
                .displayName(row.name)
                .state(state)
                .status(state)
                .createdAt(row.createdAt)
                .updatedAt(row.updatedAt)
                .primaryLink(primary(row))
                .secondaryLink(secondary(row))
                .isFullyConnected(row.isConnected(world.now()))
                .build();
    }

    WhatsAppNumberListItem listed(NumberRow row) {
        return WhatsAppNumberListItem.builder()
                .id(row.id)
                .instanceName(instanceName(row))
                .number(row.phone)
                .name(row.name)
                .provider(row.provider)
                .state(row.state(world.now()))
                .createdAt(row.createdAt)
                .updatedAt(row.updatedAt)
                .apiKeys(world.keys().of(row.id).stream().map(NumberViews::key).toList())
                .primaryLink(primary(row))
                .secondaryLink(secondary(row))
                .isFullyConnected(row.isConnected(world.now()))
                .extraChargeUnpaidSince(row.unpaidSince)
                .extraChargeDisconnectAt(row.disconnectAt())
                .build();
    }

    NumberDetail detail(NumberRow row) {
        return NumberDetail.builder()
                .id(row.id)
                .number(row.phone)
                .name(row.name)
                .provider(row.provider)
                .state(row.state(world.now()))
                .isFullyConnected(row.isConnected(world.now()))
                .piiMode(row.piiMode)
                .piiRetentionDays(row.piiRetentionDays)
                .settings(row.settings)
                .createdAt(row.createdAt)
                .updatedAt(row.updatedAt)
                .coexistence(null)
                .extraChargeUnpaidSince(row.unpaidSince)
                .extraChargeDisconnectAt(row.disconnectAt())
                .build();
    }

    /** The same members, with what became of a push to the device. */
    UpdatedNumber updated(NumberRow row, boolean pushed) {
        ObjectNode members = (ObjectNode) Values.tree(detail(row));
        UpdatedNumber updated = Values.of(members, UpdatedNumber.class);
        if (!pushed) {
            return updated;
        }
        long applied = row.isConnected(world.now()) ? 1 : 0;
        return updated.toBuilder()
                .settingsSync(NumberSettingsSync.builder()
                        .applied(applied)
                        .failed(0L)
                        .skipped(1 - applied)
                        .build())
                .build();
    }

    NumberStatusResult status(NumberRow row, boolean second) {
        String state = second ? row.secondState(world.now()) : row.state(world.now());
        NumberStatusResult.Builder status =
                NumberStatusResult.builder().id(row.id).state(state == null ? "CLOSE" : state);
        return (row.isMeta() ? status : status.stale(false).checkedAt(world.now())).build();
    }

    private InstanceLinkInfo primary(NumberRow row) {
        return InstanceLinkInfo.builder()
                .state(row.state(world.now()))
                .connectedAt(
                        row.codeMadeAt == null || !row.state(world.now()).equals("OPEN")
                                ? null
                                : row.codeMadeAt.plus(NumberRow.SCANNED_AFTER))
                .build();
    }

    private @Nullable InstanceLinkInfo secondary(NumberRow row) {
        String state = row.secondState(world.now());
        if (state == null || row.secondCodeMadeAt == null) {
            return null;
        }
        return InstanceLinkInfo.builder()
                .state(state)
                .connectedAt(state.equals("OPEN") ? row.secondCodeMadeAt.plus(NumberRow.SCANNED_AFTER) : null)
                .build();
    }

    private static NumberListItemApiKeyRef key(ApiKey key) {
        return NumberListItemApiKeyRef.builder()
                .name("Default")
                .keyPrefix(key.prefix())
                .keyLast4(key.last4())
                .build();
    }

    private static String instanceName(NumberRow row) {
        return "tenant-" + row.phone;
    }

    private @Nullable String callersKey() {
        if (!Call.current().isNumberKey()) {
            return null;
        }
        List<ApiKey> keys = world.keys().of(Call.current().number());
        return keys.isEmpty() ? null : keys.get(0).id();
    }
}
