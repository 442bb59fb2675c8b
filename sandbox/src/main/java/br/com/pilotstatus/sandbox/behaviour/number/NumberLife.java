package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.DeletedNumber;
import br.com.pilotstatus.model.NumberPayResult;
import br.com.pilotstatus.model.NumberPayStatus;
import br.com.pilotstatus.model.NumberPurgeResult;
import br.com.pilotstatus.model.NumberRestoreResult;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;

/** Numbers that are deleted, restored, erased and paid. */
public final class NumberLife {

    private final World world;
    private final NumberRegistry registry;

    /** Makes it. */
    public NumberLife(World world, NumberRegistry registry) {
        this.world = world;
        this.registry = registry;
    }

    public DeletedNumber deleteNumber(String id) {
        NumberRow row = registry.get(id, null);
        row.deletedAt = world.now();
        // The device is logged out at once.
        row.codeMadeAt = null;
        row.secondCodeMadeAt = null;
        world.keys().block(row.id, true);
        return DeletedNumber.builder()
                .ok(true)
                .restorableUntil(row.restorableUntil())
                .build();
    }

    public NumberRestoreResult restoreNumber(String id) {
        NumberRow row = registry.any(id);
        if (row.deletedAt == null) {
            throw Refusal.of(409, "NUMBER_ALREADY_ACTIVE", "The number is active");
        }
        row.deletedAt = null;
        row.updatedAt = world.now();
        world.keys().block(row.id, false);
        return NumberRestoreResult.builder().ok(true).requiresReconnect(true).build();
    }

    public NumberPurgeResult purgeNumber(String id) {
        Call.current().requireTenant();
        world.erase(registry.any(id).id);
        return NumberPurgeResult.builder().ok(true).build();
    }

    public NumberPayResult payNumber(String id) {
        Call.current().requireTenant();
        NumberRow row = registry.get(id, "NUMBER_NOT_FOUND");
        boolean owed = row.unpaidSince != null;
        row.unpaidSince = null;
        return NumberPayResult.builder()
                .ok(true)
                .status(owed ? NumberPayStatus.PAID : NumberPayStatus.NOT_REQUIRED)
                .build();
    }
}
