package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.body.RequestBodies;
import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.media.MediaTypes;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.parameter.OperationParameter;
import br.com.pilotstatus.server.internal.parameter.ValueReaders;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.RawQuery;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.validation.RequestValidator;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the parameters of an operation, last of all filters. JAX-RS has no place where all arguments of a call are
 * known, and makes a 404 of a query parameter that it cannot read; so they are read here, once more than by the
 * container. If something is wrong the body is looked at too, so that the caller learns of everything at once.
 */
@Priority(Priorities.USER + 1000)
final class RequestFilter implements ContainerRequestFilter {

    private final RequestValidator validation;
    private final RequestBodies bodies;
    private final Limits limits;
    private final RawQuery query;
    private final ErrorResponses errors;
    private final Set<String> credentials;

    RequestFilter(
            RequestValidator validation,
            RequestBodies bodies,
            ValueReaders readers,
            Set<String> credentials,
            ErrorResponses errors) {
        this.validation = validation;
        this.bodies = bodies;
        this.limits = readers.limits();
        this.query = readers.query();
        this.errors = errors;
        this.credentials = credentials;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OperationMethod operation = OperationMethods.matched(request);
        if (operation == null) {
            return;
        }
        List<Problem> problems;
        try {
            problems = problems(operation, request);
        } catch (WebApplicationException e) {
            request.abortWith(e.getResponse());
            return;
        }
        if (problems.isEmpty()) {
            OperationMethods.noteCall(request, operation);
        } else {
            request.abortWith(errors.response(400, Problem.message(problems)));
        }
    }

    private List<Problem> problems(OperationMethod operation, ContainerRequestContext request) {
        boolean body = hasBody(request);
        if (operation.hasBody() && body && (isRange(request) || !operation.consumes(request.getMediaType()))) {
            throw errors.refusal(415, StatusMessages.of(415, operation.bodyTypes(), List.of()));
        }
        List<Problem> problems = parameters(operation, request, body);
        if (operation.isBodyRequired() && !body && !operation.isEmptyBody(request.getMediaType())) {
            problems.add(new Problem(JsonPath.ROOT, RuleText.required()));
        } else if (!problems.isEmpty()) {
            problems.addAll(body(operation, request));
        }
        return problems;
    }

    /** Containers name a range, too, where the request names nothing. */
    private static boolean isRange(ContainerRequestContext request) {
        return request.getMediaType() != null
                && MediaTypes.isRange(request.getMediaType())
                && request.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE);
    }

    /**
     * Some containers take a body of no media type for none; others look for its first byte.
     *
     * @throws WebApplicationException if what comes is no body, as its chunks are none
     */
    private boolean hasBody(ContainerRequestContext request) {
        try {
            return request.hasEntity()
                    || request.getLength() > 0
                    || request.getHeaders().containsKey("Transfer-Encoding");
        } catch (ProcessingException e) {
            throw bodies.unreadable();
        }
    }

    private List<Problem> parameters(OperationMethod operation, ContainerRequestContext request, boolean body) {
        List<Problem> problems = excess(request);
        if (!problems.isEmpty()) {
            return problems;
        }
        @Nullable Object[] arguments = new Object[operation.method().getParameterCount()];
        RequestHead head = RequestHead.of(request, query);
        problems.addAll(Undecodable.in(head));
        if (!problems.isEmpty()) {
            return problems;
        }
        Unread.tell(operation, head, credentials, body);
        for (OperationParameter parameter : operation.parameters()) {
            arguments[parameter.index()] = parameter.read(head, problems);
        }
        // What could not be read is null by now, and must not be called missing as well.
        Problem.addOthers(problems, validation.parameters(operation, arguments));
        return problems;
    }

    /** No honest caller gives a name this often; reading all of it would be wasted work. */
    private List<Problem> excess(ContainerRequestContext request) {
        List<Problem> problems = new ArrayList<>();
        addExcess(problems, "header ", request.getHeaders());
        addExcess(problems, "query parameter ", request.getUriInfo().getQueryParameters());
        return problems;
    }

    private void addExcess(List<Problem> problems, String what, MultivaluedMap<String, String> given) {
        for (Map.Entry<String, List<String>> each : given.entrySet()) {
            if (each.getValue().size() > limits.values()) {
                problems.add(new Problem(
                        what + JsonPath.printable(each.getKey()),
                        "must be given at most " + limits.values() + " times"));
            }
        }
    }

    private List<Problem> body(OperationMethod operation, ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return operation.hasBody() && hasBody(request) && operation.consumes(type)
                ? bodies.problems(operation, type, request.getHeaders(), request.getEntityStream())
                : List.of();
    }
}
