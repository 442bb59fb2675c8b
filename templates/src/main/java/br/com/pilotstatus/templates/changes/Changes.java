package br.com.pilotstatus.templates.changes;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param all           what broke most comes first
 * @param documentation places where only texts and examples differ
 * @param differ        whether the documents differ in anything
 */
record Changes(List<Change> all, int documentation, boolean differ) {

    long breaking() {
        return all.stream().filter(Change::isBreaking).count();
    }

    long compatible() {
        return all.size() - breaking();
    }
}
