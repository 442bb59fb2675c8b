package br.com.pilotstatus.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unmodifiable copies that keep order and nulls: a JSON array may hold null, {@code List.copyOf} may not. */
public final class Copies {

    private Copies() {}

    public static <T> List<T> list(List<T> source) {
        return source == null ? null : Collections.unmodifiableList(new ArrayList<>(source));
    }

    public static <T> Map<String, T> map(Map<String, T> source) {
        return source == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }
}
