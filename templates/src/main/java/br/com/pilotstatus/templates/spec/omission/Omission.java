package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Problem;
import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be left out of a document, so that the rest can be generated. It learns from one attempt after the other: each
 * takes out of the received document what the problems of those before concern, the innermost part of it that may be
 * missing, and a larger one if a problem comes again.
 */
public final class Omission {

    private final Map<Problem, Integer> levels = new LinkedHashMap<>();
    private final Set<String> ours;
    private boolean isHopeless;

    /**
     * Begins with nothing.
     *
     * @param ours names of the files that we write, in which a problem is to be mended
     */
    public Omission(Set<String> ours) {
        this.ours = Set.copyOf(ours);
    }

    /** Takes out what is known so far, and reports it. */
    public void applyTo(Document document) {
        if (levels.isEmpty()) {
            return;
        }
        Removal removal = new Removal(document);
        levels.forEach((problem, level) -> isHopeless |= !removal.remove(new Cause(problem, level)));
        removal.end();
        isHopeless |= OperationNode.all(document).isEmpty();
        if (isHopeless) {
            throw refusal();
        }
    }

    /**
     * Takes note of why an attempt failed.
     *
     * @return whether another attempt may succeed
     */
    public boolean learn(Problems problems) {
        if (isHopeless) {
            return false;
        }
        boolean hope = problems.count() > 0;
        for (Problem each : problems.all()) {
            hope &= !ours.contains(each.at().file());
            levels.merge(each, 0, (level, none) -> level + 1);
        }
        return hope;
    }

    /** Tells whether anything was left out. */
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /** Returns all problems so far as one exception. */
    public SpecException refusal() {
        List<String> lines = new ArrayList<>();
        levels.keySet().forEach(each -> lines.add(each.toString()));
        return new SpecException(lines);
    }
}
