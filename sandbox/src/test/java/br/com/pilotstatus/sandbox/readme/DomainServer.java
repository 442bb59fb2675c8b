package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.server.ErrorFactory;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.api.CreateMetaNumberResult;
import br.com.pilotstatus.server.api.NumbersApi;
import br.com.pilotstatus.model.CreateMetaNumberNumber;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.ErrorResponse;

public class DomainServer implements NumbersApi {
    public static class NumberTaken extends RuntimeException {}
    public static class PlanExhausted extends RuntimeException {}

    public interface Registry { String register(String number); }

    private final Registry registry;

    public DomainServer(Registry registry) {
        this.registry = registry;
    }

    // README: domain errors
    @Override
    public CreateMetaNumberResult createMetaNumber(CreateMetaNumberRequest request) {
        try {
            return CreateMetaNumberResult.created(CreateMetaNumberResponse.builder().number(
                    CreateMetaNumberNumber.builder().id(registry.register(request.number())).build()).build());
        } catch (NumberTaken | PlanExhausted e) {
            return refused(e, CreateMetaNumberResult::error);
        }
    }

    /** One for all operations; a status that an operation does not declare is a logged 500, never sent. */
    private static <R extends OperationResult> R refused(RuntimeException e, ErrorFactory<ErrorResponse, R> errors) {
        return e instanceof PlanExhausted
                ? errors.error(429, ErrorResponse.of("No numbers left this month"))
                : errors.error(409, ErrorResponse.of("Number already exists"));
    }
    // README: end
}
