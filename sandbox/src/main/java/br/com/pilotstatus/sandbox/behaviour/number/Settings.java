package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.NumberSettings;
import br.com.pilotstatus.model.NumberSettingsPatch;
import br.com.pilotstatus.sandbox.document.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings of a number: what a patch leaves out stays, what it sets to null is the provider's default again. */
final class Settings {

    /** What is pushed to the device, and null by default. */
    private static final List<String> OF_PROVIDER =
            List.of("alwaysOnline", "rejectCall", "msgRejectCall", "readMessages", "ignoreGroups", "ignoreStatus");

    private Settings() {}

    /** The settings of a number that was just made. */
    static NumberSettings initial(@Nullable NumberSettingsPatch given) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.put("historyImportEnabled", true);
        settings.put("webhookHistoricalMessages", false);
        settings.put("ignoreNewsletters", false);
        settings.put("markReadOnSend", true);
        OF_PROVIDER.forEach(settings::putNull);
        settings.putObject("appliesTo")
                .put("history", "all")
                .put("advanced", "evolution-go")
                .put("sending", "none");
        return patched(settings, given);
    }

    static NumberSettings ofMeta() {
        ObjectNode settings = (ObjectNode) Values.tree(initial(null));
        OF_PROVIDER.forEach(settings::putNull);
        settings.putObject("appliesTo")
                .put("history", "all")
                .put("advanced", "none")
                .put("sending", "meta");
        return Values.of(settings, NumberSettings.class);
    }

    static NumberSettings patched(NumberSettings settings, NumberSettingsPatch patch) {
        ObjectNode all = (ObjectNode) Values.tree(settings);
        for (String each : OF_PROVIDER) {
            if (!all.has(each)) {
                all.putNull(each);
            }
        }
        return patched(all, patch);
    }

    /** Whether a patch has a setting that is pushed to the device. */
    static boolean isPushed(NumberSettingsPatch patch) {
        JsonNode members = Values.tree(patch);
        return OF_PROVIDER.stream().anyMatch(members::has);
    }

    private static NumberSettings patched(ObjectNode settings, @Nullable NumberSettingsPatch patch) {
        if (patch != null) {
            for (Map.Entry<String, JsonNode> each : Values.tree(patch).properties()) {
                settings.set(each.getKey(), each.getValue());
            }
        }
        return Values.of(settings, NumberSettings.class);
    }
}
