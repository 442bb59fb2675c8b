package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.BodyMedia;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.schema.SchemaComparison;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the media types of a body that both documents have. */
final class ContentComparison {

    /**
     * What the changes of media types are here.
     *
     * @param added    a media type came, which makes another Java type than those before
     * @param joined   a media type came, of a Java type that was there
     * @param removed  a media type went, and its Java type with it
     * @param replaced a media type went, and its Java type stays, without one that programs that are out have to do with
     * @param omitted  a media type went, and they go on with another one
     * @param demoted  the preferred media type is another one now, of another Java type
     * @param renamed  a media type has a method of another name
     * @param encoding parts are written differently
     * @param dropped  parts are written plainly that were written by a rule of their own
     * @param inOne    parts are written in one that were written each by itself
     * @param respelt  parts are written as they were, which is told otherwise
     */
    record Rules(
            Rule added,
            Rule joined,
            Rule removed,
            Rule replaced,
            Rule omitted,
            Rule demoted,
            Rule renamed,
            Rule encoding,
            Rule dropped,
            Rule inOne,
            Rule respelt) {}

    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private final SideBySide sides;
    private final ValuePlace at;
    private final Rules rules;
    private final Map<String, BodyMedia> before = new LinkedHashMap<>();
    private final Map<String, BodyMedia> after = new LinkedHashMap<>();
    /** The first media type of each Java type, which gives the method its name. */
    private final Map<String, BodyMedia> firstBefore = new LinkedHashMap<>();

    private final Map<String, BodyMedia> firstAfter = new LinkedHashMap<>();

    private ContentComparison(
            SideBySide sides, List<BodyMedia> before, List<BodyMedia> after, ValuePlace at, Rules rules) {
        this.sides = sides;
        this.at = at;
        this.rules = rules;
        before.forEach(each -> {
            this.before.put(each.name(), each);
            firstBefore.putIfAbsent(each.identity(sides.renames()), each);
        });
        after.forEach(each -> {
            this.after.put(each.name(), each);
            firstAfter.putIfAbsent(each.identity(Renames.NONE), each);
        });
    }

    static void run(SideBySide sides, List<BodyMedia> before, List<BodyMedia> after, ValuePlace at, Rules rules) {
        new ContentComparison(sides, before, after, at, rules).run();
    }

    private void run() {
        BodyMedia demoted = demoted();
        before.forEach((name, was) -> {
            BodyMedia is = after.get(name);
            if (is != null) {
                compare(was, is);
            } else {
                sides.addGone(gone(was), place(was, was).named(was.java()), code(name));
            }
        });
        after.forEach((name, is) -> {
            if (!before.containsKey(name)) {
                boolean known = firstBefore.containsKey(is.identity(Renames.NONE));
                sides.add(known ? rules.joined() : rules.added(), place(is, is).named(is.java()), code(name));
            }
        });
        firstBefore.forEach((identity, was) -> {
            if (demoted == null || !was.name().equals(demoted.name())) {
                rename(was, firstAfter.get(identity));
            }
        });
        if (demoted != null) {
            List<String> names = demoted.java();
            sides.add(
                    rules.demoted(),
                    at,
                    code(first(after).name()) + " instead of " + code(demoted.name())
                            + (names.isEmpty() ? "" : ", which has " + codes(names)));
        }
    }

    private Rule gone(BodyMedia was) {
        String identity = was.identity(sides.renames());
        if (!firstAfter.containsKey(identity)) {
            return rules.removed();
        }
        return isDoneWithout(was, identity) ? rules.omitted() : rules.replaced();
    }

    /** Calls send the first media type of a Java type, and ask for all of them. */
    private boolean isDoneWithout(BodyMedia was, String identity) {
        return at.directions().contains(Direction.REQUEST)
                ? !was.name()
                        .equals(Objects.requireNonNull(firstBefore.get(identity))
                                .name())
                : before.values().stream()
                        .anyMatch(each -> after.containsKey(each.name())
                                && each.identity(sides.renames()).equals(identity));
    }

    /** One method stands for all media types of its Java type, by the name of the first. */
    private void rename(BodyMedia was, @Nullable BodyMedia is) {
        if (is != null && was.isNamedOtherwise(is)) {
            sides.add(rules.renamed(), at.named(is.java()), code(is.name()) + ", was " + codes(was.java()));
        }
    }

    /** The media type that was preferred, where it still is there and one of another Java type is preferred. */
    private @Nullable BodyMedia demoted() {
        BodyMedia stayed = after.get(first(before).name());
        return stayed != null && !first(after).identity(Renames.NONE).equals(stayed.identity(Renames.NONE))
                ? stayed
                : null;
    }

    private static BodyMedia first(Map<String, BodyMedia> media) {
        return media.values().iterator().next();
    }

    private void compare(BodyMedia was, BodyMedia is) {
        SchemaComparison.run(
                sides,
                was.declared().schema(),
                is.declared().schema(),
                place(was, is).child("schema"));
        if (!was.declared().node().path("encoding").equals(is.declared().node().path("encoding"))) {
            boolean isOther = was.declared().kind() != is.declared().kind()
                    || !encoded(was).equals(encoded(is));
            Rule rule = !isOther
                    ? rules.respelt()
                    : encoded(is).isEmpty() ? rules.dropped() : isInOne(was, is) ? rules.inOne() : rules.encoding();
            sides.add(rule, place(was, is).child("encoding"), "");
        }
    }

    /** Whether nothing but {@code explode: false} came. */
    private static boolean isInOne(BodyMedia was, BodyMedia is) {
        return encoded(was).isEmpty()
                && encoded(is).values().stream()
                        .allMatch(each ->
                                each.size() == 1 && !each.path("explode").asBoolean(true));
    }

    /** What is told of parts, but for how lists and objects are taken apart of what is neither. */
    private static Map<String, JsonNode> encoded(BodyMedia media) {
        Map<String, JsonNode> encoded = new LinkedHashMap<>();
        media.declared().node().path("encoding").properties().forEach(each -> {
            ObjectNode told = ((ObjectNode) each.getValue()).deepCopy();
            Schema property = media.declared().schema().members().properties().get(each.getKey());
            if (property != null && SCALARS.contains(property.merged().type())) {
                told.remove(List.of("style", "explode"));
            }
            if (!told.isEmpty()) {
                encoded.put(each.getKey(), told);
            }
        });
        return encoded;
    }

    private ValuePlace place(BodyMedia was, BodyMedia is) {
        return at.at(was.declared().pointer(), is.declared().pointer())
                .typed(new Types(was.type(), is.type(), false, at.types().rule()));
    }

    private static String codes(List<String> names) {
        return names.stream().map(ContentComparison::code).collect(Collectors.joining(", "));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
