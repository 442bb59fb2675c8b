package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.parameter.RepeatedNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a form belongs to: a list's name may have brackets behind it.
 *
 * @param property the name in the document
 * @param place which element it is; null: the next
 */
record FieldName(String property, @Nullable Integer place) {

    static FieldName of(Type form, String sent) {
        RepeatedNames.Bracketed name = RepeatedNames.cut(sent);
        if (name == null || !(form instanceof Class<?> model) || !JsonNames.isModel(model) || declares(model, sent)) {
            return new FieldName(sent, null);
        }
        Integer place = name.place().isEmpty() ? null : Integer.valueOf(name.place());
        if (isList(model, name.list())) {
            return new FieldName(name.list(), place);
        }
        String bracketed = name.list() + "[]";
        return isList(model, bracketed) ? new FieldName(bracketed, place) : new FieldName(sent, null);
    }

    private static boolean declares(Class<?> model, String name) {
        return JsonNames.type(model, name) != null;
    }

    private static boolean isList(Class<?> model, String name) {
        return JsonNames.type(model, name) instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
    }
}
