package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Finds codecs. Thread-safe. */
public final class Codecs {
    private static final ConcurrentMap<Class<?>, Codec<?>> KNOWN = new ConcurrentHashMap<>();

    private Codecs() {}

    /** Returns the codec of a type; null: there is none. */
    public static @Nullable Codec<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Codec<?> inside = of(arguments[arguments.length - 1]);
            if (inside == null) {
                return null;
            }
            return generic.getRawType() == List.class
                    ? new ListCodec<>(inside)
                    : generic.getRawType() == Map.class && arguments[0] == String.class ? new MapCodec<>(inside) : null;
        }
        return type == String.class
                ? ScalarCodec.TEXT
                : type == Object.class ? FreeCodec.INSTANCE : type instanceof Class<?> named ? of(named) : null;
    }

    /** Returns what a value of an enum is on the wire; any other value itself. */
    @SuppressWarnings("unchecked")
    public static Object onTheWire(Object value) {
        return of(value.getClass()) instanceof EnumCodec<?, ?> codec
                ? ((EnumCodec<Object, Object>) codec).on(value)
                : value;
    }

    static void add(Class<?> type, Codec<?> codec) {
        KNOWN.put(type, codec);
    }

    /** Writes what may be an instance of a generated class. */
    @SuppressWarnings("unchecked")
    static void write(Object value, JsonOutput out) throws IOException {
        Codec<?> codec = of(value.getClass());
        if (codec == null) {
            throw new NotPlainException();
        }
        ((Codec<Object>) codec).write(value, out);
    }

    private static @Nullable Codec<?> of(Class<?> type) {
        Codec<?> known = KNOWN.get(type);
        if (known == null && type.getClassLoader() != null) {
            try {
                // Makes itself known when it is initialized.
                Class.forName(type.getName() + "$Codec$", true, type.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                return null;
            }
            known = KNOWN.get(type);
        }
        return known;
    }
}
