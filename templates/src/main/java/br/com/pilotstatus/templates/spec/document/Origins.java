package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Which other files a received document was put together of, and where in it stands what was written elsewhere. */
public final class Origins {

    private final Set<String> files = new HashSet<>();
    private final Map<Source, Pointer> homes = new HashMap<>();
    private final Map<Source, String> refusals = new HashMap<>();

    /** Records that a part of another file was brought to a place of the document; of several places the first counts. */
    public void brought(Source from, Pointer home) {
        files.add(from.file());
        homes.putIfAbsent(from, home);
    }

    /** Records that a part of the document stands at another place of it now; of several places the first counts. */
    public void moved(Source from, Pointer home) {
        homes.putIfAbsent(from, home);
    }

    /** Records why a reference to another file can't be followed, as one clause without a full stop. */
    public void refused(Source reference, String why) {
        refusals.put(reference, why);
    }

    /** Tells whether anything was brought from a file. */
    public boolean has(String file) {
        return files.contains(file);
    }

    /** Tells whether everything was written in one file. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Tells whether all references to other files could be followed. */
    public boolean isComplete() {
        return refusals.isEmpty();
    }

    /** Returns why a reference to another file can't be followed; null where nothing is wrong with it. */
    public @Nullable String refusal(Source reference) {
        return refusals.get(reference);
    }

    /** Returns the way in the document to what was written somewhere. */
    List<String> steps(Source at) {
        Pointer home = null;
        JsonPointer way = JsonPointer.compile(at.pointer());
        JsonPointer around = way;
        while (around != null) {
            home = homes.get(new Source(at.file(), around.toString()));
            if (home != null) {
                String inside = at.pointer().substring(around.toString().length());
                return Pointer.parse(home + inside).steps();
            }
            around = around.head();
        }
        return at.steps();
    }
}
