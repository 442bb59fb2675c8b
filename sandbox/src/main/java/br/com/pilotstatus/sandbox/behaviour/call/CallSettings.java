package br.com.pilotstatus.sandbox.behaviour.call;

import br.com.pilotstatus.model.CallPermissionRequest;
import br.com.pilotstatus.model.CallPermissionRequestResult;
import br.com.pilotstatus.model.CallPermissionResult;
import br.com.pilotstatus.model.CallSettingsUpdateRequest;
import br.com.pilotstatus.model.CallSettingsUpdateResult;
import br.com.pilotstatus.model.CallingSettings;
import br.com.pilotstatus.model.CallingSettingsResult;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.document.Document;
import java.util.HashMap;
import java.util.Map;

/** How a number is called: the document's example at first, then changed in part; and whom it may call. */
public final class CallSettings {

    private final NumberRegistry numbers;
    private final Features features;
    private final CallingSettings example;
    private final CallPermissionResult permission;
    private final CallPermissionRequestResult permissionRequest;
    private final Map<String, CallingSettings> changed = new HashMap<>();

    /**
     * Makes them.
     *
     * @param numbers tells whose settings are meant
     * @param seeded the number that can do all
     * @param document its examples are what every number has at first, and the permissions
     */
    public CallSettings(NumberRegistry numbers, String seeded, Document document) {
        this.numbers = numbers;
        this.features = new Features(seeded);
        this.permission = document.operation("getCallPermission").success(CallPermissionResult.class);
        this.permissionRequest = document.operation("requestCallPermission").success(CallPermissionRequestResult.class);
        this.example = document.operation("getCallSettings")
                .success(CallingSettingsResult.class)
                .calling();
    }

    public CallingSettingsResult getCallSettings() {
        return CallingSettingsResult.builder().calling(of(called())).build();
    }

    /** Everybody may be called, as the document's example says. */
    public CallPermissionResult getCallPermission(String to) {
        called();
        return permission;
    }

    /** Nobody is asked. */
    public CallPermissionRequestResult requestCallPermission(CallPermissionRequest request) {
        called();
        return permissionRequest;
    }

    /** What is given is replaced, the hours as a whole. */
    public CallSettingsUpdateResult updateCallSettings(CallSettingsUpdateRequest request) {
        String number = called();
        CallingSettings.Builder settings = of(number).toBuilder();
        if (request.status() != null) {
            settings.status(request.status());
        }
        if (request.callIconVisibility() != null) {
            settings.callIconVisibility(request.callIconVisibility());
        }
        if (request.callbackPermissionStatus() != null) {
            settings.callbackPermissionStatus(request.callbackPermissionStatus());
        }
        if (request.callHours() != null) {
            settings.callHours(request.callHours());
        }
        if (request.voicemail() != null) {
            settings.additionalProperty("voicemail", request.voicemail());
        }
        changed.put(number, settings.build());
        return CallSettingsUpdateResult.builder().success(true).build();
    }

    private String called() {
        NumberRow number = numbers.called();
        features.requireMeta(number);
        return number.id();
    }

    private CallingSettings of(String number) {
        return changed.getOrDefault(number, example);
    }
}
