package br.com.pilotstatus.sandbox.behaviour;

import br.com.pilotstatus.model.CreateMetaNumberNumber;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.Webhook;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers of Meta's Cloud API. An answer starts from the document's example, so that what we do not model is there too. */
final class MetaNumbers {

    private final CreateMetaNumberResponse example =
            Document.effective().operation("createMetaNumber").success(CreateMetaNumberResponse.class);
    private final CreateMetaNumberNumber number = Objects.requireNonNull(example.number(), "number");
    private final Webhook webhook = Objects.requireNonNull(example.webhook(), "webhook");
    private final Map<String, CreateMetaNumberResponse> byNumber = new LinkedHashMap<>();
    private final World world;

    MetaNumbers(World world) {
        this.world = world;
    }

    public synchronized CreateMetaNumberResponse createMetaNumber(CreateMetaNumberRequest request) {
        if (request.name().isBlank()) {
            throw Refusal.of(400, "VALIDATION_ERROR", "name must not be blank");
        }
        String digits = request.number().replace("+", "");
        if (byNumber.containsKey(digits)) {
            throw Refusal.of(409, null, "Number already exists");
        }
        CreateMetaNumberResponse created = answer(request, digits);
        byNumber.put(digits, created);
        return created;
    }

    synchronized List<CreateMetaNumberResponse> rows() {
        return new ArrayList<>(byNumber.values());
    }

    private CreateMetaNumberResponse answer(CreateMetaNumberRequest request, String digits) {
        return example.toBuilder()
                .number(number.toBuilder()
                        .id(world.newId("num"))
                        .number(digits)
                        .name(request.name())
                        .metaPhoneId(request.metaPhoneId())
                        .metaWabaId(request.metaWabaId())
                        .createdAt(world.now())
                        .build())
                .webhook(webhook.toBuilder()
                        .verifyToken(world.newId("ps_meta_verify"))
                        .build())
                .build();
    }
}
