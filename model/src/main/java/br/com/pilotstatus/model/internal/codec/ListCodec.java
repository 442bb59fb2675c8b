package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists. */
public final class ListCodec<T> extends Codec<List<@Nullable T>> {
    private final Codec<T> elements;

    public ListCodec(Codec<T> elements) {
        this.elements = elements;
    }

    @Override
    protected List<@Nullable T> value(JsonInput in) throws IOException {
        in.enterArray();
        List<@Nullable T> list = new ArrayList<>();
        while (in.element()) {
            list.add(elements.read(in));
        }
        return list;
    }

    @Override
    protected void write(List<@Nullable T> value, JsonOutput out) throws IOException {
        out.beginArray();
        for (T each : value) {
            out.nullable(elements, each);
        }
        out.endArray();
    }
}
