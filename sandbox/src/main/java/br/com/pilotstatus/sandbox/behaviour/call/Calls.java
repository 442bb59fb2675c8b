package br.com.pilotstatus.sandbox.behaviour.call;

import br.com.pilotstatus.model.CallAcceptRequest;
import br.com.pilotstatus.model.CallActionResult;
import br.com.pilotstatus.model.CallDetails;
import br.com.pilotstatus.model.CallDirection;
import br.com.pilotstatus.model.CallInitiateAccepted;
import br.com.pilotstatus.model.CallInitiateRequest;
import br.com.pilotstatus.model.CallListResult;
import br.com.pilotstatus.model.CallPlayRequest;
import br.com.pilotstatus.model.CallPreAcceptRequest;
import br.com.pilotstatus.model.CallRealtimeSessionRequest;
import br.com.pilotstatus.model.CallRealtimeSessionResult;
import br.com.pilotstatus.model.CallStatus;
import br.com.pilotstatus.model.SdpInclusion;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a number: begun, listed, accepted, rejected and ended. Nobody answers by themselves: a call stays as the
 * last request left it.
 */
public final class Calls {

    private final World world;
    private final NumberRegistry numbers;
    private final Table<CallRow> rows;
    private final CallRealtimeSessionResult session;
    private final Features features;

    /**
     * Makes them.
     *
     * @param numbers tells whose calls are asked for
     * @param number the id of the number that has the call of the document's example
     * @param document its examples are there from the start
     */
    public Calls(World world, NumberRegistry numbers, String number, Document document) {
        this.world = world;
        this.numbers = numbers;
        this.features = new Features(number);
        this.session = document.operation("openCallRealtimeSession").success(CallRealtimeSessionResult.class);
        this.rows = world.table(CallRow::id, CallRow::number);
        CallDetails example = document.operation("getCall").success(CallDetails.class);
        CallDetails ringing = CallDetails.builder()
                .id(example.id())
                .externalCallId(example.externalCallId())
                .direction(example.direction())
                .status(example.status())
                .peerNumber(example.peerNumber())
                .createdAt(example.createdAt())
                .updatedAt(example.updatedAt())
                .build();
        rows.put(new CallRow(number, ringing, example.sdpOffer(), null));
    }

    public CallListResult listCalls(Long limit, @Nullable OffsetDateTime before) {
        List<CallRow> newestFirst = new ArrayList<>(rows.of(numbers.called().id()));
        Collections.reverse(newestFirst);
        // Those of one instant stay as they are: the last one first.
        newestFirst.sort(
                Comparator.comparing((CallRow row) -> createdAt(row.details())).reversed());
        return CallListResult.builder()
                .calls(newestFirst.stream()
                        .map(CallRow::details)
                        .filter(each -> before == null || createdAt(each).isBefore(before))
                        .limit(limit)
                        .toList())
                .build();
    }

    public CallInitiateAccepted startCall(CallInitiateRequest request) {
        NumberRow number = numbers.called();
        features.requireOffer(number, request.sdp());
        CallDetails call = CallDetails.builder()
                .id(world.newId("call"))
                .externalCallId(world.newId("wacid"))
                .direction(CallDirection.OUTBOUND)
                .status(CallStatus.INITIATED)
                .peerNumber(request.to())
                .fromNumber(number.phone())
                .bizOpaqueCallbackData(request.bizOpaqueCallbackData())
                .startedAt(world.now())
                .createdAt(world.now())
                .updatedAt(world.now())
                .build();
        rows.put(new CallRow(number.id(), call, request.sdp(), null));
        return CallInitiateAccepted.builder()
                .id(call.id())
                .externalCallId(call.externalCallId())
                .status(call.status())
                .build();
    }

    public CallDetails getCall(String callId, @Nullable SdpInclusion includeSdp) {
        CallRow row = find(callId);
        return includeSdp == null ? row.details() : row.withSdp();
    }

    public CallActionResult acceptCall(String callId, @Nullable CallAcceptRequest request) {
        CallRow row = find(callId).answered(request == null ? null : request.sdp());
        return acted(row, row.details().toBuilder().status(CallStatus.ACCEPTED).connectedAt(world.now()));
    }

    public CallActionResult preAcceptCall(String callId, CallPreAcceptRequest request) {
        CallRow row = find(callId).answered(request.sdp());
        return acted(row, row.details().toBuilder().status(CallStatus.RINGING));
    }

    public CallActionResult playCallAudio(String callId, CallPlayRequest request) {
        features.requireWeb(numbers.called());
        CallRow row = find(callId);
        return acted(row, row.details().toBuilder());
    }

    public CallRealtimeSessionResult openCallRealtimeSession(String callId, CallRealtimeSessionRequest request) {
        features.requireWeb(numbers.called());
        find(callId);
        return session.toBuilder().token(world.newId("rt")).build();
    }

    public CallActionResult rejectCall(String callId) {
        return ended(find(callId), CallStatus.REJECTED);
    }

    public CallActionResult terminateCall(String callId) {
        return ended(find(callId), CallStatus.COMPLETED);
    }

    /** Ours or the provider's id. */
    private CallRow find(String callId) {
        String number = numbers.called().id();
        for (CallRow each : rows.of(number)) {
            if (callId.equals(each.id()) || callId.equals(each.details().externalCallId())) {
                return each;
            }
        }
        throw Refusal.of(404, "CALL_NOT_FOUND", "Call not found");
    }

    private CallActionResult ended(CallRow row, CallStatus status) {
        CallDetails.Builder call = row.details().toBuilder().status(status).endedAt(world.now());
        OffsetDateTime connected = row.details().connectedAt();
        if (connected != null) {
            call.durationSeconds(Duration.between(connected, world.now()).toSeconds());
        }
        return acted(row, call);
    }

    /** What has ended stays as it is, and the answer says so. */
    private CallActionResult acted(CallRow row, CallDetails.Builder changed) {
        CallDetails call = row.details();
        if (call.endedAt() == null) {
            call = changed.updatedAt(world.now()).build();
            rows.put(row.with(call));
        }
        return CallActionResult.builder()
                .success(true)
                .id(call.id())
                .status(call.status())
                .build();
    }

    private static OffsetDateTime createdAt(CallDetails call) {
        return Objects.requireNonNull(call.createdAt(), "createdAt");
    }
}
