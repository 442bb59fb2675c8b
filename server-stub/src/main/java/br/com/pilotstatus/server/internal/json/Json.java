package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.Side;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.scalar.Scalar;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How JSON is set up: strict reading, plain writing. Thread-safe. */
public final class Json {

    private final ObjectMapper mapper;
    private final boolean closed;
    private final ObjectWriter untyped;

    /** By what generated classes declare. */
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /**
     * Sets it up.
     *
     * @param isClosed whether nothing but what is listed is taken and sent, of enums and discriminators
     */
    public Json(Limits limits, boolean isClosed) {
        this.closed = isClosed;
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints(limits))
                // JSON between systems is UTF-8 (RFC 8259, 8.1); guessing lets other encodings in.
                .configure(JsonFactory.Feature.CHARSET_DETECTION, false)
                // Names that callers invent would fill a table that all requests share.
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .build();
        JsonMapper.Builder builder = Side.SERVER
                .tell(JsonMapper.builder(factory), isClosed)
                .addModule(new JavaTimeModule())
                .addModule(scalars(isClosed))
                .addModule(new SimpleModule("members").setDeserializerModifier(new Members()))
                .addHandler(new MistypedValues())
                .handlerInstantiator(new StrictDecimals())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, false);
        // For types that no Scalar reads: the mapper feature above still turns numbers into strings.
        builder.withCoercionConfigDefaults(coercions -> {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                coercions.setCoercion(shape, CoercionAction.Fail);
            }
        });
        if (isClosed) {
            builder.addModule(new SimpleModule("closed sets").setSerializerModifier(new ClosedSetWriting()));
        }
        this.mapper = builder.build();
        this.untyped = mapper.writer();
    }

    private static StreamReadConstraints constraints(Limits limits) {
        StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength());
        try {
            constraints.maxNameLength(JsonReader.NAME_LENGTH);
        } catch (NoSuchMethodError e) {
            // Jackson 2.15, which Spring Boot 3.2 brings, has no such limit; that of the whole body holds there.
        }
        return constraints.build();
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** Whether nothing but what is listed is taken and sent, of enums and discriminators. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Writes a value.
     *
     * @param type what the document says that it is; null where it does not say
     */
    public byte[] write(@Nullable Object value, @Nullable Type type) throws JsonProcessingException {
        return writer(type).writeValueAsBytes(value);
    }

    private ObjectWriter writer(@Nullable Type type) {
        if (type == null) {
            return untyped;
        }
        ObjectWriter known = writers.get(type);
        return known != null
                ? known
                : writers.computeIfAbsent(type, each -> untyped.withAttribute(ClosedSetWriting.ROOT, each));
    }

    private static SimpleModule scalars(boolean isClosed) {
        SimpleModule module = new SimpleModule("scalars");
        module.setDeserializers(new OpenEnumDeserializers(isClosed));
        for (Map.Entry<Class<?>, Scalar<?>> entry : Scalar.all().entrySet()) {
            add(module, entry.getKey(), entry.getValue());
        }
        module.setDeserializerModifier(new ExplicitNulls());
        return module;
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(SimpleModule module, Class<?> type, Scalar<T> scalar) {
        module.addDeserializer((Class<T>) type, new ScalarDeserializer<>(type, scalar));
    }
}
