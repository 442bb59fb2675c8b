package com.example.numbers;

import br.com.pilotstatus.model.CreateMetaNumberNumber;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.server.api.NumbersApi;
import br.com.pilotstatus.server.api.CreateMetaNumberResult;
import org.springframework.stereotype.Component;

/** The operations, as a bean like any other. */
@Component
class NumberEndpoint implements NumbersApi {

    private final NumberRegistry registry;

    NumberEndpoint(NumberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public CreateMetaNumberResult createMetaNumber(CreateMetaNumberRequest request) {
        return registry.add(request.number())
                .map(id -> CreateMetaNumberResult.created(CreateMetaNumberResponse.builder()
                        .number(CreateMetaNumberNumber.builder()
                                .id(id)
                                .name(request.name())
                                .number(request.number())
                                .build())
                        .build()))
                .orElseGet(() -> CreateMetaNumberResult.conflict(ErrorResponse.of("Number already exists")));
    }
}
