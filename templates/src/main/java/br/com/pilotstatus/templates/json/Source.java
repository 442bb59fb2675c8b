package br.com.pilotstatus.templates.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;

/**
 * A place in a file that somebody wrote.
 *
 * @param file name of the file as people know it
 * @param pointer JSON pointer (RFC 6901) into it; empty for the whole document
 */
public record Source(String file, String pointer) {

    /** Returns the place of a member of this object. */
    public Source child(String key) {
        return new Source(file, pointer + JsonPointer.empty().appendProperty(key));
    }

    /** Returns the place of an element of this array. */
    public Source child(int index) {
        return new Source(file, pointer + '/' + index);
    }

    /** Returns the names and indices on the way from the root. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            steps.add(rest.getMatchingProperty());
        }
        return steps;
    }

    /** Returns {@code file#/json/pointer}. */
    @Override
    public String toString() {
        return file + '#' + pointer;
    }
}
