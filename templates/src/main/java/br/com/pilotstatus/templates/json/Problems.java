package br.com.pilotstatus.templates.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong, so that one build reports it all. */
public final class Problems {

    private final Set<String> lines = new LinkedHashSet<>();

    /** Adds a problem: what is wrong and how to fix it, as one clause without a full stop. */
    public void add(Source at, String problem) {
        lines.add(at + ": " + problem);
    }

    /** Returns how many problems there are so far. */
    public int count() {
        return lines.size();
    }

    /**
     * Ends the work if anything was wrong.
     *
     * @throws SpecException with one line for each problem
     */
    public void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new SpecException(new ArrayList<>(lines));
        }
    }
}
