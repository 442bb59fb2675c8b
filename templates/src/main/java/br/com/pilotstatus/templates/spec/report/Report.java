package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was done to a document, in the order in which it was done. */
public final class Report {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds an entry.
     *
     * @param at where the cause of it was written
     */
    public void add(Entry.Kind kind, Source at, String message) {
        add(new Entry(kind, at, message, ""));
    }

    /** Adds an entry. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** Returns all entries, those of one kind together, each kind in the order of its making. */
    public List<Entry> entries() {
        return entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::kind))
                .toList();
    }
}
