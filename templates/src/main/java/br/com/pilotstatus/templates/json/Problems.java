package br.com.pilotstatus.templates.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that one build reports it all. */
public final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();

    /** Adds a problem: what is wrong and how to fix it, as one clause without a full stop. */
    public void add(Source at, String problem) {
        add(at, problem, at);
    }

    /**
     * Adds a problem of a part of a place.
     *
     * @param part where the part was written; what was written elsewhere concerns others, too, and is no part
     */
    public void add(Source at, String problem, Source part) {
        boolean inside = part.file().equals(at.file()) && part.pointer().startsWith(at.pointer() + "/");
        all.add(new Problem(at, problem, inside ? part : at));
    }

    /** Returns how many problems there are so far. */
    public int count() {
        return all.size();
    }

    /** Returns the problems so far, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /**
     * Ends the work if anything was wrong.
     *
     * @throws SpecException with one line for each problem
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new SpecException(all.stream().map(Problem::toString).toList());
        }
    }
}
