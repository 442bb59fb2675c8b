package br.com.pilotstatus.client.internal.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of errors by the code in their body ({@code x-retry}, {@code x-errors}). Immutable.
 *
 * @param code where the code stands: a JSON pointer; null: at the usual place
 * @param permanent codes after which a call is never tried again, whatever the status
 * @param passing codes after which it is, although the status says no more than that the server refused
 * @param after where seconds may stand that count as Retry-After: JSON pointers, the first of them that is there counts
 * @param hints by code, a sentence that says what to do
 */
public record ErrorRules(
        @Nullable String code,
        Set<String> permanent,
        Set<String> passing,
        List<String> after,
        Map<String, String> hints) {

    private static final String CODE = "/code";

    /** A document that says nothing. */
    public static final ErrorRules NONE = new ErrorRules(null, Set.of(), Set.of(), List.of(), Map.of());

    /** Returns rules for attempts. */
    public static ErrorRules retry(@Nullable String code, Set<String> permanent, Set<String> passing, String... after) {
        return new ErrorRules(code, permanent, passing, List.of(after), Map.of());
    }

    /** The same with a hint. */
    public ErrorRules hint(String errorCode, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(hints);
        more.put(errorCode, sentence);
        return new ErrorRules(code, permanent, passing, after, more);
    }

    /** Returns these rules and an operation's own, which are the stronger where they differ. */
    public ErrorRules and(@Nullable ErrorRules own) {
        if (own == null) {
            return this;
        }
        List<String> places = new ArrayList<>(own.after);
        places.addAll(after);
        return new ErrorRules(
                own.code == null ? code : own.code,
                union(permanent, own.permanent, own.passing),
                union(passing, own.passing, own.permanent),
                places,
                hints);
    }

    private static Set<String> union(Set<String> all, Set<String> own, Set<String> otherwise) {
        Set<String> union = new LinkedHashSet<>(all);
        union.removeAll(otherwise);
        union.addAll(own);
        return union;
    }

    /** Returns where the code stands. */
    String place() {
        return code == null ? CODE : code;
    }

    boolean isEmpty() {
        return permanent.isEmpty() && passing.isEmpty() && after.isEmpty() && hints.isEmpty();
    }
}
