package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.Verbs;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two things may be one thing under two names. */
public final class Akin {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Akin() {}

    /** Whether one name has all words of the other: {@code createKey} and {@code createApiKey}. */
    public static boolean names(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    /** The words of a name as one, without the X that says that it is nobody's: {@code tenant} of {@code X-Tenant}. */
    public static String word(String name) {
        Set<String> words = words(name);
        return words.stream()
                .filter(each -> words.size() == 1 || !each.equals("x"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String name) {
        return WORD.splitAsStream(JavaNames.memberName(name))
                .map(each -> each.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                .collect(Collectors.toSet());
    }

    /** Whether what two operations take and what they give have something in common. */
    static boolean operations(Endpoint before, Endpoint after, Renames renames) {
        Set<String> taken = taken(before, renames);
        Set<String> given = given(before, renames);
        boolean isTaken = isLike(taken, taken(after, Renames.NONE));
        boolean isGiven = isLike(given, given(after, Renames.NONE));
        // What takes and gives nothing is like anything that does.
        return isTaken && isGiven && !(taken.isEmpty() && given.isEmpty())
                || names(Verbs.usual(before.id()), Verbs.usual(after.id())) && (isTaken || isGiven);
    }

    /** Whether an operation that kept its name has kept anything else. */
    static boolean inSomething(Endpoint before, Endpoint after, Renames renames) {
        Set<String> taken = taken(before, renames);
        Set<String> given = given(before, renames);
        return taken.isEmpty()
                || given.isEmpty()
                || isLike(taken, taken(after, Renames.NONE))
                || isLike(given, given(after, Renames.NONE));
    }

    /** Half of what the smaller one has. */
    private static boolean isLike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common * 2 >= Math.min(one.size(), other.size()) && one.isEmpty() == other.isEmpty();
    }

    private static Set<String> taken(Endpoint endpoint, Renames renames) {
        Set<String> names = members(endpoint.operation().body().content(), renames);
        endpoint.operation().parameters().stream()
                .filter(each -> !each.in().equals("path"))
                .forEach(each -> names.add(each.key()));
        return names;
    }

    private static Set<String> given(Endpoint endpoint, Renames renames) {
        for (Map.Entry<String, Response> each : endpoint.operation().responses().entrySet()) {
            if (each.getKey().startsWith("2")) {
                return members(each.getValue().content(), renames);
            }
        }
        return Set.of();
    }

    /** The properties; where there are none, what the body is at all. */
    private static Set<String> members(List<MediaType> content, Renames renames) {
        Set<String> names = new HashSet<>();
        content.stream().limit(1).forEach(each -> {
            names.addAll(each.schema().members().properties().keySet());
            if (names.isEmpty()) {
                names.add(renames.structure(each.schema().node()));
            }
        });
        return names;
    }
}
