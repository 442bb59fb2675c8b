package br.com.pilotstatus.templates.changes.report;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param all        what does most harm comes first
 * @param texts      descriptions that say something else, the gravest first
 * @param others     places where only examples and the like differ
 * @param wordings   places that are written differently, and mean the same Java
 * @param operations how many operations both documents have
 * @param differ     whether the documents differ in anything
 */
public record Changes(
        List<Change> all, List<TextChange> texts, int others, List<String> wordings, int operations, boolean differ) {

    /** Nothing differs. */
    public static final Changes NONE = new Changes(List.of(), List.of(), 0, List.of(), 0, false);

    /** How many places differ for people who read the document. */
    public int documentation() {
        return texts.size() + others;
    }

    public long harmful() {
        return all.stream().filter(Change::isHarmful).count();
    }
}
