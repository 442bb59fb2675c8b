package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name for each inline schema: the shortest of its names that no schema of another structure wants. Where two
 * differ, both get the longer name, so that the order of a document names nothing.
 */
final class NameChoice {

    /** Schemas that share a class: of equal structure, and of equal wish. */
    static final class Group {
        final List<Inline> members = new ArrayList<>();
        private final String structure;
        private final Inline first;
        private int level;
        private final boolean isAccepted;
        private String name;

        Group(Inline first, String structure, @Nullable String accepted) {
            this.first = first;
            this.structure = structure;
            this.isAccepted = accepted != null;
            this.name = accepted != null ? accepted : first.names().get(0);
        }

        /** Tells whether it would be called otherwise if it had not been accepted by this name. */
        boolean isKept() {
            return isAccepted && !name.equals(first.names().get(0));
        }

        String name() {
            return name;
        }

        private boolean lengthen() {
            boolean possible = level + 1 < first.names().size();
            if (possible) {
                name = first.names().get(++level);
            }
            return possible;
        }
    }

    /** Structures of the components that are there already, by key of their names; empty for a name of another kind. */
    private final Map<String, String> taken;

    private final ClassNames given;
    private final Set<Group> stuck = Collections.newSetFromMap(new IdentityHashMap<>());

    NameChoice(Map<String, String> taken, ClassNames given) {
        this.taken = taken;
        this.given = given;
    }

    List<Group> choose(List<Inline> inlines) {
        Map<List<String>, String> accepted = accepted(inlines);
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        for (Inline inline : inlines) {
            String structure = Structure.of(inline.schema());
            List<String> wish = wish(inline, structure);
            String own = given.accepted(inline.schema(), inline.names());
            String name = own != null ? own : accepted.get(wish);
            groups.computeIfAbsent(name == null ? wish : List.of(name), k -> new Group(inline, structure, name))
                    .members
                    .add(inline);
        }
        while (settle(groups.values())) {
            // Each round makes at least one name longer, or gives it up for a number.
        }
        number(groups.values());
        return List.copyOf(groups.values());
    }

    /** Returns the names of those that have one, for others of the same wish and structure. */
    private Map<List<String>, String> accepted(List<Inline> inlines) {
        Map<List<String>, String> accepted = new HashMap<>();
        for (Inline inline : inlines) {
            String name = given.accepted(inline.schema(), inline.names());
            if (name != null) {
                accepted.putIfAbsent(wish(inline, Structure.of(inline.schema())), name);
            }
        }
        return accepted;
    }

    private static List<String> wish(Inline inline, String structure) {
        return List.of(JavaKey.of(inline.names().get(0)), structure);
    }

    /** Returns whether a name was changed. */
    private boolean settle(Collection<Group> groups) {
        Map<String, List<Group>> wishes = new LinkedHashMap<>();
        groups.forEach(group -> wishes.computeIfAbsent(JavaKey.of(group.name), k -> new ArrayList<>())
                .add(group));
        boolean changed = false;
        for (Map.Entry<String, List<Group>> wish : wishes.entrySet()) {
            for (Group group : wish.getValue()) {
                boolean clash = !group.isAccepted && clashes(group, wish.getValue());
                if (clash && !stuck.contains(group)) {
                    changed = true;
                    if (!group.lengthen()) {
                        stuck.add(group);
                    }
                }
            }
        }
        return changed;
    }

    private boolean clashes(Group group, List<Group> sameWish) {
        return isTaken(group.name, group.structure)
                || sameWish.stream()
                        .anyMatch(other -> !other.structure.equals(group.structure)
                                && (!group.first.isFixed() || other.first.isFixed() || other.isAccepted));
    }

    private void number(Collection<Group> groups) {
        Map<String, String> given = new HashMap<>(taken);
        groups.stream()
                .filter(group -> !stuck.contains(group))
                .forEach(group -> given.put(JavaKey.of(group.name), group.structure));
        for (Group group : groups) {
            String wanted = group.name;
            for (int n = 2;
                    stuck.contains(group)
                            && (JavaNames.isReservedType(group.name)
                                    || !given.getOrDefault(JavaKey.of(group.name), group.structure)
                                            .equals(group.structure));
                    n++) {
                group.name = wanted + n;
            }
            given.put(JavaKey.of(group.name), group.structure);
        }
    }

    private boolean isTaken(String name, String structure) {
        return JavaNames.isReservedType(name)
                || !taken.getOrDefault(JavaKey.of(name), structure).equals(structure);
    }
}
