package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of a list's name, which may have brackets or places behind it: {@code tags=a}, {@code tags[]=a}, {@code tags[0]=a}. */
public final class RepeatedNames {

    private static final Pattern BRACKETS = Pattern.compile("(.+)\\[([0-9]{0,9})]");

    private RepeatedNames() {}

    /**
     * A name with brackets behind it.
     *
     * @param list the name before them
     * @param place the number in them; empty without one
     */
    public record Bracketed(String list, String place) {

        private boolean isOf(String declared) {
            return list.equals(declared) || declared.equals(list + "[]");
        }
    }

    /** Returns null for what is no such name. */
    public static @Nullable Bracketed cut(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.matches() ? new Bracketed(brackets.group(1), brackets.group(2)) : null;
    }

    /** Returns all values as they were sent, those with a place in its order and last. */
    static List<String> sent(ParameterKey key, RequestHead head, List<String> others) {
        List<String> values = new ArrayList<>(RawValues.sent(key, head));
        if (key.location() == ParameterLocation.QUERY || key.location() == ParameterLocation.FIELD) {
            Map<Integer, List<String>> placed = new TreeMap<>();
            for (UriText.Pair pair : RawValues.pairs(key, head)) {
                String name = RawValues.name(key, pair);
                Bracketed bracketed =
                        name == null || name.equals(key.name()) || others.contains(name) ? null : cut(name);
                if (bracketed != null && bracketed.isOf(key.name())) {
                    int place = bracketed.place().isEmpty() ? -1 : Integer.parseInt(bracketed.place());
                    placed.computeIfAbsent(place, each -> new ArrayList<>()).add(pair.value());
                }
            }
            placed.values().forEach(values::addAll);
        }
        return values;
    }

    /** Whether a name is that of a list with brackets behind it. */
    static boolean isOf(String declared, String name) {
        Bracketed bracketed = cut(name);
        return bracketed != null && bracketed.isOf(declared);
    }
}
