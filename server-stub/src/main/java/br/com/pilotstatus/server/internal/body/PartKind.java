package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.server.internal.json.JsonNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a part of a form is by its schema: senders name files where there are none, and none where there are (RFC 7578, 4.2). */
enum PartKind {
    FILE,
    /** Text or JSON. */
    VALUE,
    /** Either: the part itself tells. */
    ANY;

    static PartKind of(Type form, String name) {
        return of(property(form, name));
    }

    private static @Nullable Type property(Type form, String name) {
        if (form instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return map.getActualTypeArguments()[1];
        }
        if (!(form instanceof Class<?> model) || !JsonNames.isModel(model)) {
            return null;
        }
        return JsonNames.typeInside(model, name);
    }

    private static PartKind of(@Nullable Type type) {
        if (type == FilePart.class) {
            return FILE;
        } else if (type == null || type == Object.class) {
            return ANY;
        }
        return type instanceof ParameterizedType list
                        && list.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? of(list.getActualTypeArguments()[0])
                : VALUE;
    }

    boolean isFile(FormPart part) {
        return this == FILE || this == ANY && part.isFile();
    }
}
