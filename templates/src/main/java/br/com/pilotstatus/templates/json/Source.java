package br.com.pilotstatus.templates.json;

/**
 * A place in a file that somebody wrote.
 *
 * @param file name of the file as people know it
 * @param pointer JSON pointer (RFC 6901) into it; empty for the whole document
 */
public record Source(String file, String pointer) {

    /** Returns the place of a member of this object. */
    public Source child(String key) {
        return new Source(file, pointer + '/' + key.replace("~", "~0").replace("/", "~1"));
    }

    /** Returns the place of an element of this array. */
    public Source child(int index) {
        return new Source(file, pointer + '/' + index);
    }

    /** Returns {@code file#/json/pointer}. */
    @Override
    public String toString() {
        return file + '#' + pointer;
    }
}
