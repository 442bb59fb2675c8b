package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.CreateMetaNumberNumber;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.Webhook;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;
import java.util.Objects;

/** Numbers of Meta's Cloud API. An answer starts from the document's example, so that what we do not model is there too. */
public final class MetaNumbers {

    private final CreateMetaNumberResponse example;
    private final CreateMetaNumberNumber number;
    private final Webhook webhook;
    private final List<CreateMetaNumberResponse> created;
    private final World world;
    private final NumberRegistry registry;

    /**
     * Makes it.
     *
     * @param document its examples hold what is not modelled
     * @param created takes what is answered
     */
    public MetaNumbers(
            World world, NumberRegistry registry, Document document, List<CreateMetaNumberResponse> created) {
        this.created = created;
        this.world = world;
        this.registry = registry;
        this.example = document.operation("createMetaNumber").success(CreateMetaNumberResponse.class);
        this.number = Objects.requireNonNull(example.number(), "number");
        this.webhook = Objects.requireNonNull(example.webhook(), "webhook");
    }

    public CreateMetaNumberResponse createMetaNumber(CreateMetaNumberRequest request) {
        if (request.name().isBlank()) {
            throw Refusal.of(400, "VALIDATION_ERROR", "name must not be blank");
        }
        String phone = Numbers.phone(request.number());
        if (registry.ofPhone(phone).stream().anyMatch(NumberRow::isMeta)) {
            throw Refusal.of(409, null, "Number already exists");
        }
        NumberRow row = registry.add(new NumberRow(
                world.newId("num"), phone, request.name(), NumberRow.META, world.now(), Settings.ofMeta()));
        CreateMetaNumberResponse answer = answer(request, row);
        created.add(answer);
        return answer;
    }

    private CreateMetaNumberResponse answer(CreateMetaNumberRequest request, NumberRow row) {
        return example.toBuilder()
                .number(number.toBuilder()
                        .id(row.id)
                        .number(row.phone)
                        .name(row.name)
                        .metaPhoneId(request.metaPhoneId())
                        .metaWabaId(request.metaWabaId())
                        .createdAt(row.createdAt)
                        .build())
                .webhook(webhook.toBuilder()
                        .verifyToken(world.newId("ps_meta_verify"))
                        .build())
                .build();
    }
}
