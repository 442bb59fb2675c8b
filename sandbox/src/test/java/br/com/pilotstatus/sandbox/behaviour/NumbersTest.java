package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.NumbersApi;
import br.com.pilotstatus.model.CreateNumberRequest;
import br.com.pilotstatus.model.NumberDetail;
import br.com.pilotstatus.model.NumberPayStatus;
import br.com.pilotstatus.model.NumberSettingsPatch;
import br.com.pilotstatus.model.PiiMode;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.model.UpdateNumberRequest;
import br.com.pilotstatus.model.UpdatedNumber;
import br.com.pilotstatus.model.WhatsAppNumberListItem;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final String PHONE = "+5511977776666";
    private static final Duration MONTH = Duration.ofDays(30);

    private final Bench bench = new Bench();
    private final NumbersApi numbers = bench.client.numbers();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFreshSandboxHasTheNumberOfTheExamples() {
        assertEquals(List.of("num_01HZX"), ids());
        assertEquals("num_01HZX", bench.sandbox.numberId());
        assertEquals("OPEN", numbers.getNumber("num_01HZX").state());
        assertTrue(numbers.getNumber("num_01HZX").isFullyConnected());
    }

    @Test
    void whatWasMadeIsListedReadAndPairedByTheClock() throws Exception {
        String id = create();

        assertEquals(List.of("num_01HZX", id), ids());
        assertEquals("CONNECTING", numbers.getNumberStatus(id).state());
        bench.clock.advance(Duration.ofSeconds(30));
        assertEquals("OPEN", numbers.getNumberStatus(id).state());
        NumberDetail detail = numbers.getNumber(id);
        assertEquals("5511977776666", detail.number());
        assertEquals("Suporte", detail.name());
        assertEquals(Bench.START.atOffset(ZoneOffset.UTC), detail.createdAt());
        assertTrue(bench.get("/v1/numbers/" + id).get("coexistence").isNull(), "null, never absent");
        assertRefused(409, null, () -> numbers.connectNumber(id));
        assertRefused(409, null, this::create);
    }

    @Test
    void whatIsNotAPhoneOrANameIsRefused() {
        assertRefused(400, "VALIDATION_ERROR", () -> numbers.createNumber(request("123456789")));
        assertRefused(400, "VALIDATION_ERROR", () -> numbers.createNumber(request("55119777766x6")));
        assertRefused(
                400,
                "VALIDATION_ERROR",
                () -> numbers.createNumber(request(PHONE).toBuilder().name(" ").build()));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        String unknown = "num_nobody";

        assertRefused(404, null, () -> numbers.getNumber(unknown));
        assertRefused(404, null, () -> numbers.getNumberStatus(unknown));
        assertRefused(404, null, () -> numbers.connectNumber(unknown));
        assertRefused(404, null, () -> numbers.upgradeNumberToDual(unknown));
        assertRefused(404, null, () -> numbers.deleteNumber(unknown));
        assertRefused(404, null, () -> numbers.restoreNumber(unknown));
        assertRefused(404, null, () -> numbers.purgeNumber(unknown));
        assertRefused(404, "NUMBER_NOT_FOUND", () -> numbers.payNumber(unknown));
        assertRefused(404, null, () -> numbers.updateNumber(unknown, piiMode(PiiMode.RELAY_ONLY)));
    }

    @Test
    void aPatchChangesWhatItHasAndNullResets() throws Exception {
        String id = create();

        UpdatedNumber updated = patch(
                id,
                NumberSettingsPatch.builder()
                        .alwaysOnline(true)
                        .ignoreNewsletters(true)
                        .build());

        assertEquals(true, updated.settings().alwaysOnline());
        assertEquals(1, updated.settingsSync().skipped(), "no device is there yet");
        assertEquals(true, numbers.getNumber(id).settings().ignoreNewsletters());
        assertEquals(true, numbers.getNumber(id).settings().historyImportEnabled());
        patch(id, NumberSettingsPatch.builder().ignoreNewsletters(false).build());
        assertEquals(true, numbers.getNumber(id).settings().alwaysOnline());
        assertNull(patch(id, NumberSettingsPatch.builder().alwaysOnline(null).build())
                .settings()
                .alwaysOnline());
        assertEquals(
                false,
                bench.get("/v1/numbers/" + id).at("/settings/ignoreNewsletters").asBoolean(true));
    }

    @Test
    void daysAreKeptWithTheirModeOnly() {
        assertRefused(400, "VALIDATION_ERROR", () -> numbers.updateNumber("num_01HZX", piiMode(PiiMode.STORE_X_DAYS)));

        UpdatedNumber days = numbers.updateNumber(
                "num_01HZX",
                UpdateNumberRequest.builder()
                        .piiMode(PiiMode.STORE_X_DAYS)
                        .piiRetentionDays(30L)
                        .build());
        assertEquals(30, days.piiRetentionDays());
        assertNull(
                numbers.updateNumber("num_01HZX", piiMode(PiiMode.RELAY_ONLY)).piiRetentionDays());
    }

    @Test
    void aDeletedNumberIsKeptForAMonthAndComesBackUnpaired() {
        bench.clock.advance(Duration.ofHours(1));
        var deleted = numbers.deleteNumber("num_01HZX");

        assertEquals(Bench.START.plusSeconds(3600).plus(MONTH).atOffset(ZoneOffset.UTC), deleted.restorableUntil());
        assertEquals(List.of(), ids());
        assertRefused(404, null, () -> numbers.getNumber("num_01HZX"));
        assertRefused(409, "NUMBER_SOFT_DELETED", () -> numbers.createNumber(request("5511999999999")));
        bench.clock.advance(MONTH.minusMillis(1));
        assertTrue(numbers.restoreNumber("num_01HZX").requiresReconnect());
        assertEquals("CLOSE", numbers.getNumber("num_01HZX").state());
        assertRefused(409, "NUMBER_ALREADY_ACTIVE", () -> numbers.restoreNumber("num_01HZX"));
        numbers.connectNumber("num_01HZX");
        assertEquals("CONNECTING", numbers.getNumber("num_01HZX").state());
    }

    @Test
    void afterAMonthADeletedNumberIsGoneAndItsPhoneFree() {
        numbers.deleteNumber("num_01HZX");
        bench.clock.advance(MONTH);

        assertRefused(404, null, () -> numbers.restoreNumber("num_01HZX"));
        assertFalse(numbers.createNumber(request("5511999999999")).instance().isFullyConnected());
    }

    @Test
    void aPurgedNumberIsGoneWithAllItHas() {
        try (PilotStatusClient own = bench.client(bench.sandbox.numberKey())) {
            assertEquals(1, own.templates().listTemplates().size());

            numbers.purgeNumber("num_01HZX");

            assertRefused(401, null, () -> own.templates().listTemplates());
            assertRefused(404, null, () -> numbers.restoreNumber("num_01HZX"));
            assertRefused(404, null, () -> bench.client.messages().getMessage("msg_01HZX"));
        }
    }

    @Test
    void theKeyOfADeletedNumberIsNoneUntilItIsRestored() {
        try (PilotStatusClient own = bench.client(bench.sandbox.numberKey())) {
            numbers.deleteNumber("num_01HZX");
            assertRefused(401, null, () -> own.numbers().listNumbers());
            numbers.restoreNumber("num_01HZX");
            assertEquals(1, own.numbers().listNumbers().size());
        }
    }

    @Test
    void whatIsUnpaidBlocksSendingAndDisconnectsAWeekLaterUntilItIsPaid() {
        SendMessageRequest message = SendMessageRequest.builder()
                .destinationNumber("5511988887777")
                .text("Oi")
                .build();
        assertEquals(
                NumberPayStatus.NOT_REQUIRED, numbers.payNumber("num_01HZX").status());

        bench.sandbox.leaveUnpaid("num_01HZX");

        NumberDetail unpaid = numbers.getNumber("num_01HZX");
        assertEquals(Bench.START.atOffset(ZoneOffset.UTC), unpaid.extraChargeUnpaidSince());
        assertEquals("OPEN", unpaid.state());
        assertRefused(409, "NUMBER_BLOCKED", () -> bench.client.messages().sendMessage(message));
        bench.clock.advance(Duration.ofDays(7));
        assertEquals("CLOSE", numbers.getNumber("num_01HZX").state());
        assertEquals(NumberPayStatus.PAID, numbers.payNumber("num_01HZX").status());
        assertNull(numbers.getNumber("num_01HZX").extraChargeUnpaidSince());
        bench.client.messages().sendMessage(message);
    }

    @Test
    void theKeyOfANumberSeesThisNumberAloneAndDoesNotPay() {
        String other = create();
        try (PilotStatusClient own = bench.client(bench.sandbox.numberKey())) {
            assertEquals(
                    List.of("num_01HZX"),
                    own.numbers().listNumbers().stream()
                            .map(WhatsAppNumberListItem::id)
                            .toList());
            assertRefused(404, null, () -> own.numbers().getNumber(other));
            assertRefused(403, "NUMBER_SCOPE_NOT_ALLOWED", () -> own.numbers().payNumber("num_01HZX"));
            assertRefused(403, "NUMBER_SCOPE_NOT_ALLOWED", () -> own.numbers().purgeNumber("num_01HZX"));
        }
    }

    private UpdatedNumber patch(String id, NumberSettingsPatch settings) {
        return numbers.updateNumber(
                id, UpdateNumberRequest.builder().settings(settings).build());
    }

    private static UpdateNumberRequest piiMode(PiiMode mode) {
        return UpdateNumberRequest.builder().piiMode(mode).build();
    }

    private String create() {
        return numbers.createNumber(request(PHONE)).instance().id();
    }

    private static CreateNumberRequest request(String phone) {
        return CreateNumberRequest.builder().name("Suporte").number(phone).build();
    }

    private List<String> ids() {
        return numbers.listNumbers().stream().map(WhatsAppNumberListItem::id).toList();
    }
}
