package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.CreateMetaNumberNumber;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.model.Webhook;
import br.com.pilotstatus.server.api.CreateMetaNumberResult;
import br.com.pilotstatus.server.api.NumbersApi;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps numbers in memory. An answer starts from the document's own example, so that what we do not model is there too. */
final class Numbers implements NumbersApi {

    private static final CreateMetaNumberResponse EXAMPLE =
            Examples.of("createMetaNumber", "201", CreateMetaNumberResponse.class);
    private static final CreateMetaNumberNumber NUMBER = Objects.requireNonNull(EXAMPLE.number(), "number");
    private static final Webhook WEBHOOK = Objects.requireNonNull(EXAMPLE.webhook(), "webhook");

    private final Map<String, CreateMetaNumberResponse> byNumber = new LinkedHashMap<>();

    @Override
    public synchronized CreateMetaNumberResult createMetaNumber(CreateMetaNumberRequest request) {
        if (request.name().isBlank()) {
            return CreateMetaNumberResult.badRequest(ErrorResponse.builder()
                    .error("name must not be blank")
                    .code("VALIDATION_ERROR")
                    .build());
        }
        String digits = request.number().replace("+", "");
        if (byNumber.containsKey(digits)) {
            return CreateMetaNumberResult.conflict(ErrorResponse.of("Number already exists"));
        }
        CreateMetaNumberResponse created = answer(request, digits);
        byNumber.put(digits, created);
        return CreateMetaNumberResult.created(created);
    }

    synchronized List<CreateMetaNumberResponse> created() {
        return new ArrayList<>(byNumber.values());
    }

    private static CreateMetaNumberResponse answer(CreateMetaNumberRequest request, String digits) {
        return EXAMPLE.toBuilder()
                .number(NUMBER.toBuilder()
                        .id("num_" + random())
                        .number(digits)
                        .name(request.name())
                        .metaPhoneId(request.metaPhoneId())
                        .metaWabaId(request.metaWabaId())
                        .createdAt(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS))
                        .build())
                .webhook(WEBHOOK.toBuilder()
                        .verifyToken("ps_meta_verify_" + random())
                        .build())
                .build();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
