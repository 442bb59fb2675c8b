package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps by text. */
public final class MapCodec<T> extends Codec<Map<String, @Nullable T>> {
    private final Codec<T> values;

    public MapCodec(Codec<T> values) {
        this.values = values;
    }

    @Override
    protected Map<String, @Nullable T> value(JsonInput in) throws IOException {
        in.enter();
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = in.name(); name != null; name = in.name()) {
            map.put(name, values.read(in));
        }
        return map;
    }

    @Override
    protected void write(Map<String, @Nullable T> value, JsonOutput out) throws IOException {
        out.begin();
        values.properties(value, out);
        out.end();
    }
}
