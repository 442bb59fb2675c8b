package br.com.pilotstatus.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep order and nulls: a JSON array may hold null, {@code List.copyOf} may not. */
public final class Copies {

    private Copies() {}

    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<T> source) {
        return source == null ? null : Collections.unmodifiableList(new ArrayList<>(source));
    }

    public static <T extends @Nullable Object> @Nullable Map<String, T> map(@Nullable Map<String, T> source) {
        return source == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }
}
