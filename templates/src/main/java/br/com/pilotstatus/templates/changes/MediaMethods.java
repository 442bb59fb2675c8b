package br.com.pilotstatus.templates.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Java methods of the media types of one body: those of a client, and the factories of a server's result.
 *
 * @param old    the operation in the old document
 * @param fresh  the operation in the new document
 * @param before Java types of the old document
 * @param after  Java types of the new document
 * @param body   {@code body}, or {@code answer} and the status
 */
record MediaMethods(Endpoint old, Endpoint fresh, JavaTypes before, JavaTypes after, String body) {

    static MediaMethods ofRequest(Comparison comparison, Endpoint old, Endpoint fresh) {
        return new MediaMethods(
                old, fresh, comparison.old().types(), comparison.fresh().types(), "body");
    }

    static MediaMethods ofAnswer(Comparison comparison, Endpoint old, Endpoint fresh, String status) {
        return new MediaMethods(
                old, fresh, comparison.old().types(), comparison.fresh().types(), "answer " + status);
    }

    /** What the old document made for a media type; empty where that is not known. */
    List<String> before(String mediaType) {
        return named(old, before, mediaType);
    }

    /** What the new document makes for a media type; empty where that is not known. */
    List<String> after(String mediaType) {
        return named(fresh, after, mediaType);
    }

    /** Whether the methods of one media type then and of another now differ in more than the operation's own name. */
    boolean differ(String was, String is) {
        return differ(suffixes(old, before, was), suffixes(fresh, after, is));
    }

    private static boolean differ(List<String> was, List<String> is) {
        return !was.isEmpty() && !is.isEmpty() && !Objects.equals(was.get(0), is.get(0));
    }

    private List<String> named(Endpoint endpoint, JavaTypes types, String mediaType) {
        List<String> names = new ArrayList<>();
        types.methods(body + " " + endpoint.id() + " " + mediaType)
                .forEach(each -> names.add(endpoint.api() + "." + each));
        types.factories(body + " " + endpoint.id() + " " + mediaType)
                .forEach(each -> names.add(endpoint.result() + "." + each));
        return names;
    }

    private List<String> suffixes(Endpoint endpoint, JavaTypes types, String mediaType) {
        return named(endpoint, types, mediaType).stream()
                .map(each -> each.replaceFirst("^\\w+\\." + endpoint.id() + "|^\\w+\\.", ""))
                .toList();
    }
}
