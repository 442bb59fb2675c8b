package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.TemplatesApi;
import br.com.pilotstatus.model.ApiKeyListItem;
import br.com.pilotstatus.model.CreateProjectRequest;
import br.com.pilotstatus.model.CreateTemplateRequest;
import br.com.pilotstatus.model.NumberApiKeyReveal;
import br.com.pilotstatus.model.RegenerateNumberKeyRequest;
import br.com.pilotstatus.model.RegeneratedNumberKey;
import br.com.pilotstatus.model.RemotePairingRequest;
import br.com.pilotstatus.model.RemotePairingResult;
import br.com.pilotstatus.model.Template;
import br.com.pilotstatus.model.TemplateContent;
import br.com.pilotstatus.model.UpdateTemplateRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, templates, projects, and numbers that somebody else pairs. */
class AccountTest {

    private final Bench bench = new Bench();
    private final TemplatesApi templates = bench.client.templates();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aNewKeyOfANumberEndsTheOldOneAtOnce() {
        RegeneratedNumberKey made = bench.client
                .apiKeys()
                .regenerateNumberApiKey(RegenerateNumberKeyRequest.builder()
                        .whatsappNumberId("num_01HZX")
                        .build());

        try (PilotStatusClient old = bench.client(bench.sandbox.numberKey());
                PilotStatusClient own = bench.client(made.key())) {
            assertRefused(401, null, () -> old.apiKeys().listApiKeys());
            ApiKeyListItem masked = assertInstanceOf(
                    ApiKeyListItem.class, own.apiKeys().listApiKeys().get(0));
            assertEquals(made.keyId(), masked.id());
            assertRefused(
                    403,
                    "NUMBER_SCOPE_NOT_ALLOWED",
                    () -> own.apiKeys()
                            .regenerateNumberApiKey(RegenerateNumberKeyRequest.builder()
                                    .whatsappNumberId("num_01HZX")
                                    .build()));
            assertNotEquals(made.key(), own.apiKeys().regenerateApiKey().key());
            assertRefused(401, null, () -> own.apiKeys().listApiKeys());
        }
        NumberApiKeyReveal row = assertInstanceOf(
                NumberApiKeyReveal.class, bench.client.apiKeys().listApiKeys().get(0));
        assertEquals("num_01HZX", row.numberId());
        assertRefused(
                404,
                "NUMBER_NOT_FOUND",
                () -> bench.client
                        .apiKeys()
                        .regenerateNumberApiKey(RegenerateNumberKeyRequest.builder()
                                .whatsappNumberId("num_nobody")
                                .build()));
    }

    @Test
    void aTemplateIsMadeReadChangedAndDeletedByIdOrName() {
        Template made = templates.createTemplate(template("promo", "Oi {{nome}}!", Map.of("nome", "Ana")));

        assertEquals("PENDING", made.metaStatus());
        assertEquals(made, templates.getTemplate("promo"));
        assertEquals(made, templates.getTemplate(made.id()));
        assertEquals(
                List.of("boas_vindas", "promo"),
                templates.listTemplates().stream().map(Template::name).toList());
        assertRefused(409, null, () -> templates.createTemplate(template("promo", "Oi", Map.of())));
        Template changed = templates.updateTemplate(
                "promo",
                UpdateTemplateRequest.builder()
                        .category("UTILITY")
                        .body(new TemplateContent.OfString("Olá"))
                        .build());
        assertEquals(made.id(), changed.id());
        assertEquals("UTILITY", templates.getTemplate("promo").category());
        assertEquals(made.id(), templates.deleteTemplate("promo").id());
        assertRefused(404, "TEMPLATE_NOT_FOUND", () -> templates.getTemplate("promo"));
        assertRefused(404, "TEMPLATE_NOT_FOUND", () -> templates.deleteTemplate("promo"));
    }

    @Test
    void variablesOfATemplateWantExamples() {
        assertRefused(
                400,
                "TEMPLATE_EXAMPLES_REQUIRED",
                () -> templates.createTemplate(template("promo", "Oi {{nome}}!", Map.of("outro", "x"))));
    }

    @Test
    void projectsAreMadeAndListed() {
        bench.client
                .projects()
                .createProject(CreateProjectRequest.builder().name("Minha Loja").build());

        assertEquals(
                List.of("acme", "minha-loja"),
                bench.client.projects().listProjects().stream()
                        .map(each -> each.slug())
                        .toList());
    }

    @Test
    void aTokenPairsANumberForADay() {
        RemotePairingResult made = bench.client
                .numbers()
                .createRemotePairing(RemotePairingRequest.builder()
                        .name("Cliente Acme")
                        .number("5511977776663")
                        .build());
        String token = made.remotePairingToken();

        assertEquals(
                "55119****-6663",
                bench.client.remotePairing().getRemotePairing(token).maskedNumber());
        bench.client.remotePairing().connectRemotePairing(token);
        bench.clock.advance(Duration.ofSeconds(30));
        assertEquals(
                "OPEN",
                bench.client.remotePairing().getRemotePairingStatus(token).state());
        assertEquals("OPEN", bench.client.numbers().getNumber(made.numberId()).state());
        assertRefused(409, null, () -> bench.client.remotePairing().connectRemotePairing(token));
        bench.clock.advance(Duration.ofHours(24));
        assertFalse(bench.client.remotePairing().getRemotePairing(token).valid());
        assertRefused(404, null, () -> bench.client.remotePairing().getRemotePairingStatus(token));
    }

    private static CreateTemplateRequest template(String name, String body, Map<String, String> examples) {
        return CreateTemplateRequest.builder()
                .name(name)
                .category("MARKETING")
                .body(new TemplateContent.OfString(body))
                .examples(examples)
                .build();
    }
}
