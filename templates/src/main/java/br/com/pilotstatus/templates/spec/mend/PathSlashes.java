package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Gives paths the slash that they should begin with. */
final class PathSlashes {

    private PathSlashes() {}

    static void apply(Mending mending) {
        if (!(mending.root().get("paths") instanceof ObjectNode paths)) {
            return;
        }
        for (String key : List.copyOf(paths.propertyNames())) {
            String path = "/" + key;
            Source at = mending.document().at(paths, key);
            boolean isPath = !key.startsWith("/")
                    && !key.startsWith("x-")
                    && paths.get(key).isObject();
            if (isPath && !paths.has(path) && mending.isReceived(at)) {
                Mending.rename(paths, key, path);
                mending.repaired(at, "a path starts with a slash: read as %s".formatted(path));
            }
        }
    }
}
