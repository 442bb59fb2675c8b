package br.com.pilotstatus.templates.changes.report;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param all           what broke most comes first
 * @param documentation places where only texts and examples differ
 * @param differ        whether the documents differ in anything
 */
public record Changes(List<Change> all, int documentation, boolean differ) {

    public long breaking() {
        return all.stream().filter(Change::isBreaking).count();
    }

    public long compatible() {
        return all.size() - breaking();
    }
}
