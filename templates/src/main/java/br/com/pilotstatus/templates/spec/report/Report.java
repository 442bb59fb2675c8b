package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was done to a document, in the order in which it was done. */
public final class Report {

    private final List<Entry> entries = new ArrayList<>();

    /** Something got the name that it has in Java. */
    public void named(Source at, String message) {
        entries.add(new Entry(Entry.Kind.NAMED, at, message));
    }

    /** Something was added that the document shows by example only. */
    public void inferred(Source at, String message) {
        entries.add(new Entry(Entry.Kind.INFERRED, at, message));
    }

    /** Something that the document says was changed, because the document says otherwise elsewhere. */
    public void repaired(Source at, String message) {
        entries.add(new Entry(Entry.Kind.REPAIRED, at, message));
    }

    /** Something looks wrong or stays loose, and no rule says what to do. */
    public void leftAlone(Source at, String message) {
        entries.add(new Entry(Entry.Kind.LEFT_ALONE, at, message));
    }

    /** Something is taken as it stands, but may be meant otherwise; the message says what to write in the overlay. */
    public void doubtful(Source at, String message) {
        entries.add(new Entry(Entry.Kind.DOUBTFUL, at, message));
    }

    /** Returns all entries, those of one kind together, each kind in the order of its making. */
    public List<Entry> entries() {
        return entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::kind))
                .toList();
    }
}
