package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** A place in a document: a JSON pointer (RFC 6901) as a URI fragment. */
public final class Pointer {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "#");

    private final @Nullable Pointer parent;
    private final String step;

    private Pointer(@Nullable Pointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** Returns the place that the steps lead to from the root: {@code of("paths", "/a", "get")} is {@code #/paths/~1a/get}. */
    public static Pointer of(String... steps) {
        return ROOT.child(steps);
    }

    /** Returns the place that is written as {@code #/…}. */
    public static Pointer parse(String text) {
        int start = text.indexOf('/');
        Pointer place = ROOT;
        for (JsonPointer rest = JsonPointer.compile(start < 0 ? "" : text.substring(start));
                !rest.matches();
                rest = rest.tail()) {
            place = place.child(rest.getMatchingProperty());
        }
        return place;
    }

    /** Returns a place further inside. */
    public Pointer child(String... steps) {
        Pointer place = this;
        for (String each : steps) {
            place = new Pointer(place, each);
        }
        return place;
    }

    /** Returns the place around it; the whole document for itself. */
    public Pointer parent() {
        return parent == null ? this : parent;
    }

    /** Returns the last step, such as the name of a component; {@code #} for the whole document. */
    public String last() {
        return step;
    }

    /** Returns the names and indices on the way from the root. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Pointer each = this; each.parent != null; each = each.parent) {
            steps.add(each.step);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Returns {@code #/paths/~1widgets/get}. */
    @Override
    public String toString() {
        return parent == null ? step : parent.toString() + JsonPointer.empty().appendProperty(step);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer pointer && toString().equals(pointer.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
