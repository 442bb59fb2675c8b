package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.problem.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * Where something is in an argument, by the way back to its top: nothing is written of a place where all is right. Immutable.
 *
 * @param parent where it is inside; null: the argument itself
 * @param name what it is called there; null: it has a number
 * @param index that number
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {

    static final Place TOP = new Place(null, null, 0);

    Place property(String inside) {
        return new Place(this, inside, 0);
    }

    Place item(int inside) {
        return new Place(this, null, inside);
    }

    @Override
    public String toString() {
        return path().toString();
    }

    private JsonPath path() {
        if (parent == null) {
            return new JsonPath();
        }
        JsonPath path = parent.path();
        return name == null ? path.index(index) : path.property(name);
    }
}
