package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.NumberSettingsPatch;
import br.com.pilotstatus.model.PiiMode;
import br.com.pilotstatus.model.UpdateNumberRequest;
import br.com.pilotstatus.model.UpdatedNumber;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;

/** Changes of numbers: what is kept of people, and settings. */
public final class NumberPatch {

    private final World world;
    private final NumberRegistry registry;
    private final NumberViews views;

    /**
     * Makes it.
     *
     * @param views writes numbers
     */
    public NumberPatch(World world, NumberRegistry registry, NumberViews views) {
        this.world = world;
        this.registry = registry;
        this.views = views;
    }

    public UpdatedNumber updateNumber(String id, UpdateNumberRequest request) {
        NumberRow row = registry.get(id, null);
        NumberSettingsPatch settings = request.settings();
        if (request.piiMode() == null && request.piiRetentionDays() == null && settings == null) {
            throw Refusal.of(400, "EMPTY_PATCH", "Nothing to change");
        }
        PiiMode mode = request.piiMode() == null ? row.piiMode : request.piiMode();
        Long days = request.piiRetentionDays() == null ? row.piiRetentionDays : request.piiRetentionDays();
        if (mode.equals(PiiMode.STORE_X_DAYS) && days == null) {
            throw Refusal.of(400, "VALIDATION_ERROR", "STORE_X_DAYS needs piiRetentionDays");
        }
        row.piiMode = mode;
        row.piiRetentionDays = mode.equals(PiiMode.STORE_X_DAYS) ? days : null;
        row.updatedAt = world.now();
        if (settings == null) {
            return views.updated(row, false);
        }
        row.settings = Settings.patched(row.settings, settings);
        return views.updated(row, Settings.isPushed(settings));
    }
}
