package br.com.pilotstatus.server.internal.operation;

import br.com.pilotstatus.server.AllOf;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.StyledField;
import br.com.pilotstatus.server.internal.error.ErrorShapes;
import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.media.MediaTypes;
import br.com.pilotstatus.server.internal.parameter.OperationParameter;
import br.com.pilotstatus.server.internal.parameter.StyledParameter;
import br.com.pilotstatus.server.internal.parameter.ValueReaders;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method of a generated interface, looked at once.
 *
 * @param id the operation's id
 * @param security alternatives of scheme names; empty: no credentials are wanted
 * @param method the method that carries the annotations
 * @param standIn an object of the interface, for validating parameters before there is a call
 * @param parameters all parameters that can be read from the request's head
 * @param bodyTypes the media types of its bodies
 * @param styledFields the fields of its forms that are written in a way of their own
 * @param jsonFields the fields of its forms that are JSON
 * @param textValues what its bodies of text may be; empty: anything
 * @param errors how its errors are written
 * @param resultTypes the media types of its results that are known beforehand, by their text
 * @param body what is known of its body; null without one
 */
public record OperationMethod(
        String id,
        List<List<String>> security,
        Method method,
        Object standIn,
        List<OperationParameter> parameters,
        List<String> bodyTypes,
        List<StyledParameter> styledFields,
        Set<String> jsonFields,
        List<String> textValues,
        ErrorShapes errors,
        Map<String, MediaType> resultTypes,
        @Nullable BodyParameter body) {

    static final int NO_BODY = -1;

    static OperationMethod of(Method method, ValueReaders readers) {
        OperationInfo info = method.getAnnotation(OperationInfo.class);
        List<List<String>> security = new ArrayList<>();
        for (AllOf alternative : info.security()) {
            security.add(List.of(alternative.value()));
        }
        List<OperationParameter> parameters = new ArrayList<>();
        BodyParameter body = null;
        java.lang.reflect.Parameter[] declared = method.getParameters();
        for (int i = 0; i < declared.length; i++) {
            OperationParameter parameter = OperationParameter.of(i, declared[i], readers);
            if (parameter != null) {
                parameters.add(parameter);
            } else if (isBody(declared[i])) {
                body = BodyParameter.of(i, declared[i], info.consumes());
            }
        }
        return new OperationMethod(
                info.id(),
                List.copyOf(security),
                method,
                standIn(method),
                List.copyOf(parameters),
                List.of(info.consumes()),
                body == null ? List.of() : styled(info, body.type(), readers),
                Set.of(info.jsonFields()),
                readers.closed() ? List.of(info.textValues()) : List.of(),
                ErrorShapes.of(info),
                resultTypes(method),
                body);
    }

    private static Map<String, MediaType> resultTypes(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        Map<String, MediaType> types = new HashMap<>();
        for (String each : produces == null ? new String[0] : produces.value()) {
            types.put(each, MediaType.valueOf(each));
        }
        return Map.copyOf(types);
    }

    private static List<StyledParameter> styled(OperationInfo info, Class<?> form, ValueReaders readers) {
        List<StyledParameter> fields = new ArrayList<>();
        for (StyledField field : info.styledFields()) {
            Type type = Objects.requireNonNull(JsonNames.type(form, field.name()), field.name());
            fields.add(new StyledParameter(
                    NO_BODY,
                    new ParameterKey(ParameterLocation.FIELD, field.name()),
                    type,
                    field.style(),
                    "",
                    readers));
        }
        return List.copyOf(fields);
    }

    public boolean hasBody() {
        return body != null;
    }

    /** Where the body stands among the method's parameters; -1 without a body. */
    public int bodyIndex() {
        return body == null ? NO_BODY : body.index();
    }

    /** Whether bodies of this type are declared; null is no type, which bytes may do without (RFC 9110, 8.3). */
    public boolean consumes(@Nullable MediaType type) {
        return body != null
                && MediaTypes.cover(
                        type == null && body.type() == InputStream.class
                                ? MediaType.APPLICATION_OCTET_STREAM_TYPE
                                : type,
                        body.mediaTypes());
    }

    /**
     * Whether a container that is to read this reads the body of this operation. Some ask even where there is no body, and
     * call its type what it would be by default.
     */
    public boolean takes(Class<?> type, @Nullable MediaType mediaType) {
        return body != null
                && type == body.type()
                && (mediaType == null
                        || mediaType.isWildcardType()
                        || mediaType.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                        || consumes(mediaType));
    }

    /** Whether nothing at all is a body too, if only it has a media type. */
    public boolean isEmptyBody(@Nullable MediaType type) {
        return body != null
                && type != null
                && (body.type() == InputStream.class
                        || body.type() == String.class && !MediaTypes.isJson(type)
                        || MediaTypes.isUrlEncodedForm(type))
                && consumes(type);
    }

    public boolean isBodyRequired() {
        return body != null && body.isRequired();
    }

    /** Whether it is a result of this operation: generics do not keep stages from ending in another's. */
    public boolean isResult(OperationResult result) {
        Type declared = method.getGenericReturnType();
        Type type = declared instanceof ParameterizedType stage ? stage.getActualTypeArguments()[0] : declared;
        return !(type instanceof Class<?> expected) || expected.isInstance(result);
    }

    public Type bodyType() {
        return Objects.requireNonNull(body).genericType();
    }

    /** Describes a place in an argument, which is given as a path in JSON. */
    public String describe(int parameterIndex, String path) {
        return parameters.stream()
                .filter(parameter -> parameter.index() == parameterIndex)
                .map(parameter -> parameter.describe(path))
                .findFirst()
                .orElse("parameter " + (parameterIndex + 1));
    }

    /** JAX-RS (3.3.2.1): the entity parameter is the one that no annotation takes from elsewhere. */
    private static boolean isBody(java.lang.reflect.Parameter parameter) {
        return ParameterKey.of(parameter.getAnnotations()) == null
                && Arrays.stream(parameter.getAnnotations())
                        .noneMatch(each -> each instanceof Context
                                || each instanceof Suspended
                                || each instanceof BeanParam
                                || each instanceof FormParam
                                || each instanceof MatrixParam);
    }

    /** A Bean Validation provider wants an object even before there is one; the rules are on the interface anyway. */
    private static Object standIn(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (!type.isInterface()) {
            throw new IllegalStateException(type.getName() + "." + method.getName()
                    + " carries @OperationInfo but is in no interface; keep the annotation on the generated interface");
        }
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> switch (called.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> throw new UnsupportedOperationException();
                });
    }
}
