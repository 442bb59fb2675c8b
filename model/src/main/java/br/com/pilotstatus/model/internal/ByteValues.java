package br.com.pilotstatus.model.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality of lists and maps that have arrays of bytes in them, which are else equal to nothing but themselves. */
public final class ByteValues {

    private ByteValues() {}

    public static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            boolean same = list.size() == others.size();
            for (int i = 0; same && i < list.size(); i++) {
                same = equal(list.get(i), others.get(i));
            }
            return same;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.keySet().equals(others.keySet())
                    && map.keySet().stream().allMatch(key -> equal(map.get(key), others.get(key)));
        }
        return Objects.deepEquals(one, other);
    }

    public static int hash(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(ByteValues::hash).reduce(1, (all, each) -> 31 * all + each);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToInt(each -> each.getKey().hashCode() ^ hash(each.getValue()))
                    .sum();
        }
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : Objects.hashCode(value);
    }
}
