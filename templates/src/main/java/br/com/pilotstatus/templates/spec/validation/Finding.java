package br.com.pilotstatus.templates.spec.validation;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One error of the validator, with its place as plain lists.
 *
 * @param path keywords and names through which the validator came to it
 * @param place names and indices of the value in the document
 */
record Finding(Error error, List<String> path, List<String> place) {

    private static final Set<String> NAMED = Set.of("properties", "patternProperties");
    private static final Set<String> UNNAMED = Set.of("items", "additionalProperties");
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

    static Finding of(Error error) {
        return new Finding(error, list(error.getEvaluationPath()), list(error.getInstanceLocation()));
    }

    String keyword() {
        return error.getKeyword();
    }

    boolean isUnevaluated() {
        return keyword().startsWith("unevaluated");
    }

    boolean asksForReference() {
        return keyword().equals("required") && "$ref".equals(error.getProperty());
    }

    /** Returns the place of the key that is missing or too much, else that of the value. */
    List<String> exactPlace() {
        List<String> exact = new ArrayList<>(place);
        if (error.getProperty() != null && !keyword().equals("required")) {
            exact.add(error.getProperty());
        }
        return exact;
    }

    /** Returns the position in the path of the first choice at or after a position; -1 if there is none. */
    int choice(int from) {
        for (int i = from; i < path.size(); i++) {
            if (CHOICES.contains(path.get(i)) && !isName(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the branch of the choice at a position of the path; null if the error is about the choice itself. */
    @Nullable String branch(int choice) {
        return choice + 1 < path.size() ? path.get(choice + 1) : null;
    }

    /** Returns the place of the value that a choice was about. */
    List<String> placeOf(int choice) {
        int inside = 0;
        for (int i = choice; i < path.size(); i++) {
            if (!isName(i)
                    && (NAMED.contains(path.get(i)) && i + 2 < path.size()
                            || UNNAMED.contains(path.get(i)) && i + 1 < path.size())) {
                inside++;
            }
        }
        return place.subList(0, place.size() - inside);
    }

    private boolean isName(int position) {
        return position > 0 && NAMED.contains(path.get(position - 1)) && !isName(position - 1);
    }

    private static List<String> list(com.networknt.schema.path.NodePath path) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            names.add(path.getName(i));
        }
        return names;
    }
}
