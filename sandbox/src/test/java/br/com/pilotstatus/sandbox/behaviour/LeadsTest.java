package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.LeadPagesApi;
import br.com.pilotstatus.client.api.LeadsApi;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.model.Lead;
import br.com.pilotstatus.model.LeadFormConfig;
import br.com.pilotstatus.model.LeadFormConfigRequest;
import br.com.pilotstatus.model.LeadPageLink;
import br.com.pilotstatus.model.LeadPageUpdateResult;
import br.com.pilotstatus.model.LinkLeadPageRequest;
import br.com.pilotstatus.model.UpdateLeadPageRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadsTest {

    private static final String LINK = "lpl_01HZX";
    private static final String PAGE = "100200300400500";
    private static final String FORM = "200300400500600";
    private static final OffsetDateTime SUBMITTED = OffsetDateTime.parse("2026-06-20T10:00:00Z");

    private final Bench bench = new Bench();
    private final LeadsApi leads = bench.client.leads();
    private final LeadPagesApi pages = bench.client.leadPages();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leadsAreFilteredByTheirIdsAndTheTimeOfSubmission() {
        assertEquals(List.of("lead_01HZX"), found(null, null, null, null, null));
        assertEquals(List.of("lead_01HZX"), found(FORM, "400500600700800", PAGE, SUBMITTED, SUBMITTED));
        assertEquals(List.of(), found("1", null, null, null, null));
        assertEquals(List.of(), found(null, "1", null, null, null));
        assertEquals(List.of(), found(null, null, "1", null, null));
        assertEquals(List.of(), found(null, null, null, SUBMITTED.plusNanos(1_000_000), null));
        assertEquals(List.of(), found(null, null, null, null, SUBMITTED.minusDays(1)));
        assertRefused(400, "INVALID_DATE_RANGE", () -> found(null, null, null, SUBMITTED, SUBMITTED.minusDays(1)));
    }

    @Test
    void pagesOfLeadsAreCounted() {
        var second = leads.listLeads(null, null, null, null, null, 2L, 1L);

        assertEquals(List.of(), second.leads());
        assertEquals(
                "1 2 1 1", second.total() + " " + second.page() + " " + second.pageSize() + " " + second.totalPages());
    }

    @Test
    void aLeadOfAnotherNumberIsNotFound() {
        assertEquals("Ana", leads.getLead("lead_01HZX").lead().fullName());
        assertRefused(404, "LEAD_NOT_FOUND", () -> leads.getLead("lead_nobody"));
        try (PilotStatusClient account = bench.client(bench.sandbox.tenantKey())) {
            LeadsApi other = account.forNumber(bench.createNumber()).leads();
            assertEquals(List.of(), other.listLeads().leads());
            assertRefused(404, "LEAD_NOT_FOUND", () -> other.getLead("lead_01HZX"));
            assertRefused(403, "TENANT_SCOPE_NOT_ALLOWED", () -> account.leads().listLeads());
        }
    }

    @Test
    void anUnlinkedPageTakesItsLeadsAndFormsWithIt() {
        assertEquals(List.of(), pages.listLeadPages().candidates());

        var unlinked = pages.unlinkLeadPage(LINK);

        assertTrue(unlinked.unlinked());
        assertEquals(1, unlinked.deletedLeads());
        assertEquals(List.of(), leads.listLeads().leads());
        assertEquals(List.of(), pages.listLeadPages().linked());
        assertEquals(PAGE, pages.listLeadPages().candidates().get(0).pageId());
        assertRefused(404, "NOT_FOUND", () -> pages.unlinkLeadPage(LINK));
        LeadPageLink again = link(PAGE, null);
        assertNull(pages.listLeadForms(again.pageLinkId()).forms().get(0).config());
    }

    @Test
    void aPageHasOneLinkAndIsMovedWithoutItsAutomaticSends() {
        String other = bench.createNumber();
        LeadPageLink made = link("100200300400599", other);
        assertEquals(Bench.START.atOffset(ZoneOffset.UTC), made.linkedAt());
        assertEquals(made.pageLinkId(), link("100200300400599", other).pageLinkId());

        LeadPageUpdateResult moved = move(LINK, other);

        assertTrue(moved.autoSendDisabled());
        assertEquals(other, moved.link().whatsappNumberId());
        assertFalse(pages.listLeadForms(LINK).forms().get(0).config().autoSendEnabled());
        assertFalse(move(LINK, other).autoSendDisabled());
        assertRefused(403, "NUMBER_NOT_IN_GRANT", () -> move(LINK, "num_nobody"));
        assertRefused(404, "NOT_FOUND", () -> move("lpl_nobody", other));
    }

    @Test
    void theKeyOfANumberSeesAndTouchesItsOwnLinksAlone() {
        String other = bench.createNumber();
        String theirs = link("100200300400599", other).pageLinkId();
        try (PilotStatusClient own = bench.client(bench.sandbox.numberKey())) {
            assertEquals(
                    List.of(LINK),
                    own.leadPages().listLeadPages().linked().stream()
                            .map(LeadPageLink::pageLinkId)
                            .toList());
            assertRefused(403, "NUMBER_NOT_IN_GRANT", () -> own.leadPages().unlinkLeadPage(theirs));
            assertRefused(
                    403,
                    "NUMBER_NOT_IN_GRANT",
                    () -> own.leadPages()
                            .updateLeadPage(
                                    LINK,
                                    UpdateLeadPageRequest.builder()
                                            .whatsappNumberId(other)
                                            .build()));
        }
    }

    @Test
    void aFormIsConfiguredAsAWhole() {
        LeadFormConfig config =
                pages.configureLeadForm(LINK, FORM, config().build()).config();

        assertEquals(config, pages.listLeadForms(LINK).forms().get(0).config());
        assertEquals("Oi!", config.freeText());
        assertNull(config.templateId());
        assertNull(config.formName());
        assertEquals(0, config.variableMap().size());
        assertEquals(Bench.START.atOffset(ZoneOffset.UTC), config.updatedAt());
        assertRefused(404, "NOT_FOUND", () -> pages.configureLeadForm("lpl_nobody", FORM, config().build()));
    }

    @Test
    void aMemberTooManyIsAnUnknownField() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        bench.sandbox.baseUri().resolve("/v1/lead-pages/" + LINK + "/forms/" + FORM))
                                .header("x-api-key", bench.sandbox.apiKey())
                                .header("Content-Type", "application/json")
                                .PUT(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"consentDisclaimerKey\":null,\"autoSendEnabled\":false,\"templateId\":null,\"freeText\":null,\"updatedAt\":\"2026\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"UNKNOWN_FIELDS\""), answer.body());
    }

    @Test
    void aPageIsSynchronizedOnceAMinute() {
        assertTrue(pages.resyncLeadPage(LINK).started());
        bench.clock.advance(Duration.ofMillis(20_500));

        ApiException refused = assertThrows(ApiException.class, () -> pages.resyncLeadPage(LINK));
        assertEquals(429, refused.status());
        assertEquals(
                "{\"error\":\"The Page was synchronized a moment ago\",\"code\":\"RESYNC_COOLDOWN\","
                        + "\"retryAfterSeconds\":40}",
                refused.rawBody());
        bench.clock.advance(Duration.ofSeconds(40));
        assertTrue(pages.resyncLeadPage(LINK).started());
        assertRefused(404, "NOT_FOUND", () -> pages.resyncLeadPage("lpl_nobody"));
    }

    private List<String> found(String form, String ad, String page, OffsetDateTime start, OffsetDateTime end) {
        return leads.listLeads(form, ad, page, start, end, null, null).leads().stream()
                .map(Lead::id)
                .toList();
    }

    private LeadPageLink link(String page, String number) {
        return pages.linkLeadPage(LinkLeadPageRequest.builder()
                        .pageId(page)
                        .whatsappNumberId(number)
                        .build())
                .link();
    }

    private LeadPageUpdateResult move(String link, String number) {
        return pages.updateLeadPage(
                link, UpdateLeadPageRequest.builder().whatsappNumberId(number).build());
    }

    private static LeadFormConfigRequest.Builder config() {
        return LeadFormConfigRequest.builder()
                .consentDisclaimerKey(null)
                .autoSendEnabled(false)
                .templateId(null)
                .freeText("Oi!");
    }
}
