package br.com.pilotstatus.sandbox.behaviour.call;

import br.com.pilotstatus.model.CallDetails;
import org.jspecify.annotations.Nullable;

/**
 * A call of a number.
 *
 * @param details without what is told only where it is asked for
 */
record CallRow(
        String number,
        CallDetails details,
        @Nullable String sdpOffer,
        @Nullable String sdpAnswer) {

    String id() {
        return details.id();
    }

    CallDetails withSdp() {
        return details.toBuilder().sdpOffer(sdpOffer).sdpAnswer(sdpAnswer).build();
    }

    CallRow with(CallDetails changed) {
        return new CallRow(number, changed, sdpOffer, sdpAnswer);
    }

    CallRow answered(@Nullable String sdp) {
        return sdp == null ? this : new CallRow(number, details, sdpOffer, sdp);
    }
}
