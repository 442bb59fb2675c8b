package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.schema.Packages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two APIs side by side, and the changes that were found so far. */
public final class SideBySide {

    private final Snapshot before;
    private final Snapshot after;
    private final Renames renames;
    private final SchemeNames schemes;
    private final Addresses addresses;
    private final List<Change> changes = new ArrayList<>();

    /**
     * Puts two effective documents side by side. A document before may be of a form that this version refuses: then no Java
     * is known of either, and the comparison judges by the documents alone.
     */
    public SideBySide(JsonNode before, JsonNode after) {
        JavaApi was = java(before);
        JavaApi is = java(after);
        boolean known = was != null && is != null;
        this.before = Snapshot.of(before, known ? was : null);
        this.after = Snapshot.of(after, known ? is : null);
        this.renames = Renames.between(this.before, this.after);
        this.schemes = SchemeNames.between(this.before.document(), this.after.document());
        this.addresses = Addresses.of(this.before.document(), this.after.document());
    }

    private static @Nullable JavaApi java(JsonNode document) {
        try {
            return JavaApi.of(document, Packages.under("compared"));
        } catch (RuntimeException refused) {
            return null;
        }
    }

    public Snapshot before() {
        return before;
    }

    public Snapshot after() {
        return after;
    }

    public Renames renames() {
        return renames;
    }

    public SchemeNames schemes() {
        return schemes;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Returns what was found, in the order of the documents. */
    public List<Change> changes() {
        return changes;
    }

    public void add(Change change) {
        changes.add(change);
    }

    public void add(Rule rule, List<String> java, String detail, Pointer pointer) {
        add(new Change(Set.of(rule), java, detail, pointer.toString(), false, List.of()));
    }

    /** Adds what is gone: the place is one of the document before. */
    public void addGone(Rule rule, List<String> java, String detail, Pointer pointer) {
        add(new Change(Set.of(rule), java, detail, pointer.toString(), true, List.of()));
    }

    public void add(Rule rule, ValuePlace at, String detail) {
        add(new Change(Set.of(rule), at.java(), detail, at.after().toString(), false, at.operations()));
    }

    public void addGone(Rule rule, ValuePlace at, String detail) {
        add(new Change(Set.of(rule), at.java(), detail, at.before().toString(), true, at.operations()));
    }

    /** Adds what is gone, and what else that means. */
    public void addGone(Set<Rule> rules, ValuePlace at, String detail) {
        add(new Change(rules, at.java(), detail, at.before().toString(), true, at.operations()));
    }

    /** Adds what a change means on each way that the values of the place go. */
    public void add(Rule inRequests, Rule inResponses, ValuePlace at, String detail) {
        add(inRequests, inResponses, at, at.directions(), detail);
    }

    public void add(Rule inRequests, Rule inResponses, ValuePlace at, Set<Direction> directions, String detail) {
        Set<Rule> rules = new LinkedHashSet<>();
        if (directions.contains(Direction.REQUEST)) {
            rules.add(inRequests);
        }
        if (directions.contains(Direction.RESPONSE)) {
            rules.add(inResponses);
        }
        if (!rules.isEmpty()) {
            add(new Change(rules, at.java(), detail, at.after().toString(), false, at.operations()));
        }
    }

    /** Adds what is gone, and what that means on each way that its values went. */
    public void addGone(Rule inRequests, Rule inResponses, ValuePlace at) {
        Set<Rule> rules = new LinkedHashSet<>();
        if (at.directions().contains(Direction.REQUEST)) {
            rules.add(inRequests);
        }
        if (at.directions().contains(Direction.RESPONSE)) {
            rules.add(inResponses);
        }
        add(new Change(rules, at.java(), "", at.before().toString(), true, at.operations()));
    }

    /**
     * Which way the values of a component go, before and after: what begins or ends to send it tells that itself. If there
     * is no such way, before or after; both ways where no operation has it.
     */
    public Set<Direction> directions(Component was, Component is) {
        Set<Direction> had = before.usages().directions(was.name());
        Set<Direction> has = after.usages().directions(is.name());
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        had.stream().filter(has::contains).forEach(directions::add);
        if (directions.isEmpty()) {
            directions.addAll(had);
            directions.addAll(has);
        }
        return directions.isEmpty() ? EnumSet.allOf(Direction.class) : directions;
    }

    /** The methods that a component reaches; those of before where there are none after. */
    public List<String> operations(Component was, Component is) {
        Set<String> reached = after.usages().operations(is.name());
        return List.copyOf(reached.isEmpty() ? before.usages().operations(was.name()) : reached);
    }

    /** Returns {@code x instead of y}. */
    public static String instead(String after, String before) {
        return after + " instead of " + before;
    }
}
