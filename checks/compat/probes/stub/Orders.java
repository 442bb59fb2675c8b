package probe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.ErrorResponse;
import br.com.pilotstatus.model.fixture.bakery.Order;
import br.com.pilotstatus.server.fixture.api.CreateOrderResult;
import br.com.pilotstatus.server.fixture.api.OrdersApi;
import com.fasterxml.jackson.core.JsonParseException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ClientErrorException;
import java.util.Set;
import java.util.UUID;

/** A user's implementation, which fails in many ways. */
public class Orders implements OrdersApi {

    private static final String DETAIL = "jdbc:detail-sentinel";

    @Override
    public CreateOrderResult createOrder(@NotNull @Valid CreateOrderRequest request) {
        switch (request.customer()) {
            case "Nobody": return CreateOrderResult.conflict(ErrorResponse.of("The oven is full"));
            case "state": throw new IllegalStateException(DETAIL);
            case "validation": throw new ValidationException(DETAIL);
            case "constraint": throw new ConstraintViolationException(DETAIL, Set.of());
            case "parse": throw sneaky(new JsonParseException(null, DETAIL));
            case "status": throw new ClientErrorException(DETAIL, 409);
            default: break;
        }
        return CreateOrderResult.created(Order.builder()
                .id(UUID.fromString("6f1c1a52-3a0e-4b9e-9d6f-0d3d6a7f0c11"))
                .customer(request.customer()).size(request.size()).lines(request.lines())
                .delivery(request.delivery()).build(), 7L);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
