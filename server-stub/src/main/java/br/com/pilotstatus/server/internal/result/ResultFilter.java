package br.com.pilotstatus.server.internal.result;

import br.com.pilotstatus.model.BinaryBody;
import br.com.pilotstatus.model.internal.http.ContentDisposition;
import br.com.pilotstatus.server.AcceptedTypes;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.ErrorShapes;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.json.Json;
import br.com.pilotstatus.server.internal.media.MediaRanges;
import br.com.pilotstatus.server.internal.media.MediaTypes;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.operation.OperationPaths;
import br.com.pilotstatus.server.internal.payload.Framing;
import br.com.pilotstatus.server.internal.payload.Payload;
import br.com.pilotstatus.server.internal.payload.StreamedPayload;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns results into responses before the status line is written, and gives bare errors a body. First of all response
 * filters, so that those of the application see what goes out.
 */
@Priority(Priorities.USER + 1000)
public final class ResultFilter implements ContainerResponseFilter {

    private static final Annotation[] NONE = {};

    private final Json json;
    private final ErrorResponses errors;
    private final FailureResponses failures;
    private final OperationPaths paths;

    @Context
    private @Nullable ResourceInfo resource;

    public ResultFilter(Json json, ErrorResponses errors, OperationPaths paths) {
        this.paths = paths;
        this.json = json;
        this.errors = errors;
        this.failures = new FailureResponses(errors);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        OperationMethod called = OperationMethods.called(request);
        if (response.getEntity() instanceof OperationResult result) {
            try {
                write(result, called, request, response);
            } catch (JsonProcessingException | RuntimeException | Error e) {
                StreamedPayload.close(result.body());
                failures.fail(response, id(called) + ": the result cannot be written", e);
            }
        } else if (called != null && !isOurs(response)) {
            failures.settle(request, called, response);
        } else if (response.getEntity() instanceof Payload payload
                && payload.thrown() instanceof WebApplicationException refusal) {
            restore(refusal.getResponse(), response);
        } else if (isOptionsOfTheContainer(request, response)) {
            // What it writes beside, and in which type, nobody has declared.
            response.setStatus(204);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else if (!response.hasEntity() && response.getStatus() >= 400) {
            errors.put(response, response.getStatus(), StatusMessages.of(response.getStatus()));
        }
        OperationMethod matched = OperationMethods.matched(request);
        if (matched != null) {
            ErrorResponses.shape(response, matched.errors());
        } else if (ErrorResponses.isShaped(response)) {
            shapeUnmatched(request, response);
        }
    }

    /** What was refused before a method was chosen is written as that of its path and method, or all of its path, say alike. */
    private void shapeUnmatched(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        List<OperationPaths.Found> found = paths.of(request);
        String better = StatusMessages.of(
                status,
                found.stream()
                        .flatMap(each -> Stream.of(each.info().consumes()))
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream().flatMap(each -> each.gives().stream()).distinct().toList());
        if (response.getEntity() instanceof Payload payload
                && StatusMessages.of(status).equals(payload.sentence())) {
            errors.put(response, status, better);
        }
        List<ErrorShapes> shapes = found.stream()
                .map(each -> ErrorShapes.of(each.info()))
                .filter(each -> each.declare(status))
                .toList();
        if (!shapes.isEmpty() && shapes.stream().allMatch(each -> each.isLike(shapes.get(0), status))) {
            ErrorResponses.shape(response, shapes.get(0));
        }
    }

    /** Containers answer by themselves where no method of the application does. */
    private boolean isOptionsOfTheContainer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)
                || response.getStatus() != 200
                || !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            return false;
        }
        Class<?> matched = resource == null ? null : resource.getResourceClass();
        return matched == null || matched.getName().startsWith("org.glassfish.jersey.");
    }

    /** What another resource threw goes out as it is. */
    private static void restore(Response thrown, ContainerResponseContext response) {
        if (thrown.hasEntity()) {
            response.setEntity(thrown.getEntity(), NONE, thrown.getMediaType());
        }
    }

    private static boolean isOurs(ContainerResponseContext response) {
        return response.getEntity() instanceof Payload payload && payload.thrown() == null;
    }

    private static String id(@Nullable OperationMethod called) {
        return called == null ? "A resource" : called.id();
    }

    private void write(
            OperationResult result,
            @Nullable OperationMethod called,
            ContainerRequestContext request,
            ContainerResponseContext response)
            throws JsonProcessingException {
        if (called != null && !called.isResult(result)) {
            throw new IllegalStateException("The result is that of another operation: "
                    + result.getClass().getName());
        }
        int status = result.status();
        if (status < 200 || status > 599) {
            throw new IllegalStateException("The status " + status + " ends no exchange; give one from 200 to 599");
        }
        // All that can fail comes before the first change.
        MediaType type = type(result, called, request);
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, ?> each : result.headers().entrySet()) {
            if (each.getValue() != null) {
                headers.put(each.getKey(), HeaderValues.of(each.getKey(), each.getValue(), json.isClosed()));
            }
        }
        if (result.body() instanceof BinaryBody body && body.fileName().isPresent()) {
            headers.putIfAbsent(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment(body.fileName().get()));
        }
        Object entity = result.hasBody()
                ? entity(result.body(), ResultBody.of(result.getClass()), type, Framing.mayDeclareAnyLength(request))
                : null;

        response.setStatus(status);
        headers.forEach(response.getHeaders()::putSingle);
        if (entity == null && status >= 400) {
            // Servlet containers make an HTML page of an error that has no entity at all.
            response.setEntity(Payload.NOTHING, NONE, MediaType.APPLICATION_OCTET_STREAM_TYPE);
        } else if (entity == null) {
            response.setEntity(null);
            // Jersey has noted the type of the result itself, and servlet containers send it.
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            response.setEntity(entity, NONE, result.body() instanceof String ? named(type) : type);
        }
    }

    private static MediaType type(
            OperationResult result, @Nullable OperationMethod called, ContainerRequestContext request) {
        List<String> offered = MediaRanges.offered(result.mediaType());
        String chosen = offered.size() == 1
                ? offered.get(0)
                : AcceptedTypes.preferred(request.getAcceptableMediaTypes(), offered);
        MediaType known = called == null ? null : called.resultTypes().get(chosen);
        return known == null ? MediaType.valueOf(chosen) : known;
    }

    private static MediaType named(MediaType type) {
        return MediaTypes.isJson(type) || type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)
                ? type
                : type.withCharset("UTF-8");
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** Bytes wherever that is possible. */
    private Object entity(@Nullable Object body, ResultBody known, MediaType type, boolean declared)
            throws JsonProcessingException {
        if (body == null) {
            if (MediaTypes.isJson(type)) {
                return new Payload(json.write(null, null), declared);
            }
            throw new IllegalStateException("null has no form in " + type + "; give a body");
        } else if (body instanceof BinaryBody bytes) {
            return new Payload(bytes.readAllBytes(), declared);
        } else if (body instanceof InputStream stream) {
            return new StreamedPayload(stream);
        } else if (MediaTypes.isJson(type)) {
            return new Payload(json.write(body, known.type()), declared);
        } else if (body instanceof byte[] bytes) {
            return new Payload(bytes, declared);
        } else if (body instanceof String text) {
            known.check(text, json.isClosed());
            return new Payload(text.getBytes(charset(type)), declared);
        }
        return body;
    }
}
