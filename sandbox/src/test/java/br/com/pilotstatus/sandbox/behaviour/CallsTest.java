package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.CallsApi;
import br.com.pilotstatus.model.CallAcceptRequest;
import br.com.pilotstatus.model.CallActionResult;
import br.com.pilotstatus.model.CallDetails;
import br.com.pilotstatus.model.CallInitiateRequest;
import br.com.pilotstatus.model.CallPermissionRequest;
import br.com.pilotstatus.model.CallPlayRequest;
import br.com.pilotstatus.model.CallPreAcceptRequest;
import br.com.pilotstatus.model.CallRealtimeSessionMode;
import br.com.pilotstatus.model.CallRealtimeSessionRequest;
import br.com.pilotstatus.model.CallSettingsUpdateRequest;
import br.com.pilotstatus.model.CallStatus;
import br.com.pilotstatus.model.CallSwitch;
import br.com.pilotstatus.model.CallingSettings;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.SdpInclusion;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final String TO = "+5511988887777";
    private static final String SDP = "v=0\r\n";
    private static final OffsetDateTime START = Bench.START.atOffset(ZoneOffset.UTC);

    private final Bench bench = new Bench();
    private final CallsApi calls = bench.client.calls();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aCallThatIsBegunIsReadByBothItsIdsAndTellsItsSdpIfAsked() {
        var begun = calls.startCall(CallInitiateRequest.builder()
                .to(TO)
                .sdp(SDP)
                .bizOpaqueCallbackData("order-42")
                .build());

        CallDetails call = calls.getCall(begun.id());
        assertEquals(call, calls.getCall(begun.externalCallId()));
        assertEquals("OUTBOUND INITIATED " + TO, call.direction() + " " + call.status() + " " + call.peerNumber());
        assertEquals("order-42", call.bizOpaqueCallbackData());
        assertEquals(START, call.startedAt());
        assertNull(call.sdpOffer());
        assertEquals(SDP, calls.getCall(begun.id(), SdpInclusion.INCLUDED).sdpOffer());
    }

    @Test
    void anAcceptedCallLastsUntilItIsEndedAndThenStaysAsItIs() {
        String id = call();
        assertAnswer(
                id,
                CallStatus.RINGING,
                calls.preAcceptCall(id, CallPreAcceptRequest.builder().sdp("a").build()));
        bench.clock.advance(Duration.ofSeconds(5));
        assertAnswer(
                id,
                CallStatus.ACCEPTED,
                calls.acceptCall(id, CallAcceptRequest.builder().sdp(SDP).build()));
        bench.clock.advance(Duration.ofSeconds(120));
        assertAnswer(id, CallStatus.COMPLETED, calls.terminateCall(id));
        bench.clock.advance(Duration.ofSeconds(1));
        assertAnswer(id, CallStatus.COMPLETED, calls.rejectCall(id));

        CallDetails call = calls.getCall(id, SdpInclusion.INCLUDED);
        assertEquals(CallStatus.COMPLETED, call.status());
        assertEquals(START.plusSeconds(5), call.connectedAt());
        assertEquals(START.plusSeconds(125), call.endedAt());
        assertEquals(120, call.durationSeconds());
        assertEquals(SDP, call.sdpAnswer());
    }

    @Test
    void aRejectedCallWasNeverConnected() {
        String id = call();

        assertAnswer(id, CallStatus.REJECTED, calls.rejectCall(id));

        assertNull(calls.getCall(id).connectedAt());
        assertNull(calls.getCall(id).durationSeconds());
    }

    @Test
    void theNewestCallsAreListedFirstAndOlderOnesBeforeAnInstant() {
        String first = call();
        bench.clock.advance(Duration.ofSeconds(1));
        String second = call();
        String third = call();

        // The call of the examples is of July 3rd.
        assertEquals(List.of("call_01HZX", third, second, first), ids(null, null));
        assertEquals(List.of("call_01HZX", third), ids(2L, null));
        assertEquals(List.of(first), ids(100L, START.plusSeconds(1)));
        assertRefused(400, null, () -> calls.listCalls(101L, null));
    }

    @Test
    void whatNobodyKnowsOrAnotherNumberHasIsNotFound() {
        String own = call();
        try (PilotStatusClient other = bench.client(bench.sandbox.tenantKey()).forNumber(bench.createNumber())) {
            assertRefused(404, "CALL_NOT_FOUND", () -> other.calls().getCall(own));
        }
        String unknown = "call_nobody";
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.getCall(unknown));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.acceptCall(unknown, null));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.preAcceptCall(unknown, preAccept()));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.rejectCall(unknown));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.terminateCall(unknown));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.playCallAudio(unknown, audio()));
        assertRefused(404, "CALL_NOT_FOUND", () -> calls.openCallRealtimeSession(unknown, talk()));
    }

    @Test
    void aRealtimeSessionHasATokenOfItsOwn() {
        String id = call();

        assertNotEquals(
                calls.openCallRealtimeSession(id, talk()).token(),
                calls.openCallRealtimeSession(id, talk()).token());
    }

    @Test
    void settingsAreChangedInPart() {
        CallingSettings before = calls.getCallSettings().calling();
        Map<String, Object> hours = Map.of("status", "ENABLED", "timezone_id", "America/Sao_Paulo");

        calls.updateCallSettings(
                CallSettingsUpdateRequest.builder().callHours(hours).build());
        assertEquals(
                before.toBuilder().callHours(hours).build(),
                calls.getCallSettings().calling());
        calls.updateCallSettings(
                CallSettingsUpdateRequest.builder().status(CallSwitch.DISABLED).build());

        assertEquals(CallSwitch.DISABLED, calls.getCallSettings().calling().status());
        assertEquals(hours, calls.getCallSettings().calling().callHours());
    }

    @Test
    void whatAProviderCannotDoIsRefusedExceptOnTheSeededNumber() {
        String web = bench.createNumber();
        String meta = bench.client
                .numbers()
                .createMetaNumber(CreateMetaNumberRequest.builder()
                        .name("Meta")
                        .number("5511911112222")
                        .metaPhoneId("123456789012345")
                        .metaWabaId("987654321098765")
                        .metaAccessToken("EAAG")
                        .metaAppSecret("a1b2c3")
                        .metaAppId("100200300400500")
                        .build())
                .number()
                .id();
        try (PilotStatusClient account = bench.client(bench.sandbox.tenantKey())) {
            CallsApi ofWeb = account.forNumber(web).calls();
            CallsApi ofMeta = account.forNumber(meta).calls();
            String id = ofMeta.startCall(
                            CallInitiateRequest.builder().to(TO).sdp(SDP).build())
                    .id();

            assertRefused(400, "FEATURE_NOT_SUPPORTED", ofWeb::getCallSettings);
            assertRefused(400, "FEATURE_NOT_SUPPORTED", () -> ofWeb.getCallPermission(TO));
            assertRefused(400, "FEATURE_NOT_SUPPORTED", () -> ofWeb.requestCallPermission(permission()));
            assertRefused(400, "FEATURE_NOT_SUPPORTED", () -> ofMeta.playCallAudio(id, audio()));
            assertRefused(400, "FEATURE_NOT_SUPPORTED", () -> ofMeta.openCallRealtimeSession(id, talk()));
            assertRefused(
                    400,
                    "VALIDATION_ERROR",
                    () -> ofMeta.startCall(CallInitiateRequest.builder().to(TO).build()));
            assertEquals(true, calls.playCallAudio(call(), audio()).success());
            calls.requestCallPermission(permission());
            calls.getCallPermission(TO);
        }
    }

    private String call() {
        return calls.startCall(CallInitiateRequest.builder().to(TO).build()).id();
    }

    private List<String> ids(Long limit, OffsetDateTime before) {
        return calls.listCalls(limit, before).calls().stream()
                .map(CallDetails::id)
                .toList();
    }

    private static void assertAnswer(String id, CallStatus status, CallActionResult answer) {
        assertEquals(
                CallActionResult.builder().success(true).id(id).status(status).build(), answer);
    }

    private static CallPreAcceptRequest preAccept() {
        return CallPreAcceptRequest.builder().sdp(SDP).build();
    }

    private static CallPlayRequest audio() {
        return CallPlayRequest.builder()
                .mediaUrl("https://cdn.example.com/ola.mp3")
                .build();
    }

    private static CallRealtimeSessionRequest talk() {
        return CallRealtimeSessionRequest.builder()
                .mode(CallRealtimeSessionMode.of("talk"))
                .build();
    }

    private static CallPermissionRequest permission() {
        return CallPermissionRequest.builder().to(TO).build();
    }
}
