package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.SecurityScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Security schemes that are called otherwise: one went and one came, and they are the same on the wire. */
public final class SchemeNames {

    private final Map<String, String> names = new HashMap<>();

    private SchemeNames() {}

    static SchemeNames between(Api before, Api after) {
        SchemeNames found = new SchemeNames();
        Unique.pairs(alone(before, after), SchemeNames::wire, alone(after, before), SchemeNames::wire)
                .forEach((was, is) -> found.names.put(was.name(), is.name()));
        return found;
    }

    private static List<SecurityScheme> alone(Api of, Api without) {
        return of.securitySchemes().values().stream()
                .filter(each -> !without.securitySchemes().containsKey(each.name()))
                .toList();
    }

    private static String wire(SecurityScheme scheme) {
        return Documentation.without(scheme.node()).toString();
    }

    /** Returns the name after of a scheme before. */
    public String of(String name) {
        return names.getOrDefault(name, name);
    }

    /** Whether a scheme after is one of before under another name. */
    public boolean isNew(String name) {
        return names.containsValue(name);
    }
}
