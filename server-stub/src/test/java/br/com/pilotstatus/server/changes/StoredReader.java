package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has stored JSON, written by models of before, and reads it by those of after: all must be read, be given by
 * accessors that say so, and be written again. Whether {@code build()} takes it all is not asked.
 */
final class StoredReader {

    private final GeneratedDocument before;
    private final GeneratedDocument after;
    private final Happenings noted;

    private StoredReader(GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        this.before = before;
        this.after = after;
        this.noted = noted;
    }

    /** What happens to the JSON of each model. */
    static void live(GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        StoredReader reader = new StoredReader(before, after, noted);
        before.classes("model").forEach(reader::read);
    }

    private void read(Class<?> model) {
        Class<?> now = after.counterpart(model);
        if (now != null && isTheSame(model.getSimpleName())) {
            return;
        }
        List<JsonNode> values = before.values(model);
        if (now != null) {
            read(values, model, now, noted);
        } else if (!values.isEmpty() && added().stream().noneMatch(each -> reads(values, model, each))) {
            noted.breaks("no class reads what " + model.getSimpleName() + " has written");
        }
    }

    private boolean isTheSame(String component) {
        return SchemaText.of(before, component).equals(SchemaText.of(after, component));
    }

    /** Classes that were not there: one of them may be the old one under another name. */
    private List<Class<?>> added() {
        return after.classes("model").stream()
                .filter(each -> before.counterpart(each) == null)
                .toList();
    }

    private boolean reads(List<JsonNode> values, Class<?> model, Class<?> now) {
        Happenings tried = new Happenings();
        read(values, model, now, tried);
        return tried.harm() == Harm.NONE;
    }

    private void read(List<JsonNode> values, Class<?> model, Class<?> now, Happenings noted) {
        for (JsonNode each : values) {
            Object old = Models.read(each, model);
            JsonNode written = Values.tree(old);
            Object read;
            try {
                read = Models.read(written, now);
            } catch (IllegalArgumentException unreadable) {
                noted.breaks(model.getSimpleName() + " is not read: "
                        + String.valueOf(unreadable.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
                continue;
            }
            compare(model.getSimpleName(), old, read, noted);
            Absences.compare(model.getSimpleName(), Absences.of(before, "", old), Absences.of(after, "", read), noted);
            JsonNode again = Values.tree(read);
            if (!plain(again).equals(plain(written))) {
                noted.breaks(model.getSimpleName() + " is written as " + again + ", was " + written);
            }
        }
    }

    /** Whether what was there is there, of what it was, and under what it was. */
    private void compare(String place, @Nullable Object old, @Nullable Object now, Happenings noted) {
        if (old == null) {
            return;
        }
        if (now == null) {
            noted.breaks(place + " gives null for " + Values.tree(old));
        } else if (Views.isUnknown(now) && !Views.isUnknown(old)) {
            noted.breaks(place + " is none of the classes any more: " + Values.tree(old));
        } else if (old instanceof Collection<?> many && now instanceof Collection<?> others) {
            Iterator<?> next = others.iterator();
            many.forEach(each -> compare(place + "[]", each, next.hasNext() ? next.next() : null, noted));
        } else if (old instanceof Map<?, ?> map && now instanceof Map<?, ?> other) {
            map.forEach((key, each) -> compare(place + "." + key, each, other.get(key), noted));
        } else if (Values.tree(old).isContainerNode()
                && GeneratedDocument.isGenerated(old.getClass())
                && GeneratedDocument.isGenerated(now.getClass())) {
            members(place, old, now, noted);
        } else if (!plain(Values.tree(old)).equals(plain(Values.tree(now)))) {
            noted.breaks(place + " gives " + Values.tree(now) + ", was " + Values.tree(old));
        }
    }

    /** The text of a number is that number, and null is absent. */
    private static JsonNode plain(JsonNode value) {
        if (value.isNumber()) {
            return TextNode.valueOf(value.asText());
        }
        if (value instanceof ObjectNode object) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> {
                if (!each.getValue().isNull()) {
                    all.set(each.getKey(), plain(each.getValue()));
                }
            });
            return all;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> all.add(plain(each)));
            return all;
        }
        return value;
    }

    private void members(String place, Object old, Object now, Happenings noted) {
        Class<?> same = after.counterpart(old.getClass());
        if (same != null
                && !same.isInstance(now)
                && (Views.isAlternative(old.getClass()) || Views.isAlternative(now.getClass()))) {
            noted.breaks(place + " is read as " + now.getClass().getSimpleName() + ", was "
                    + old.getClass().getSimpleName() + ": " + Values.tree(old));
            return;
        }
        Map<String, @Nullable Object> was = Models.members(old);
        Map<String, @Nullable Object> is = Models.members(now);
        was.forEach((name, value) -> {
            if (is.containsKey(name)) {
                compare(place + "." + name, value, is.get(name), noted);
            } else if (value != null) {
                gone(place + "." + name, name, value, old, now, noted);
            }
        });
        for (Method each : Models.accessors(now.getClass())) {
            if (!Nullness.givesNull(each) && is.get(each.getName()) == null) {
                noted.breaks(place + "." + each.getName() + " gives null, and says it never does");
            }
            if (is.get(each.getName()) instanceof List<?> many
                    && many.contains(null)
                    && !Nullness.givesNullInside(each)) {
                noted.breaks(place + "." + each.getName() + " gives null among others, and says it never does");
            }
        }
    }

    /** What has no accessor of its name any more; if another came for what it may be, that one must give it. */
    private static void gone(String place, String name, Object value, Object old, Object now, Happenings noted) {
        List<String> names =
                Models.accessors(old.getClass()).stream().map(Method::getName).toList();
        List<Method> came = new ArrayList<>(Models.accessors(now.getClass()));
        came.removeIf(each -> names.contains(each.getName()));
        Map<String, @Nullable Object> members = Models.members(now);
        boolean isLost = members.get("additionalProperties") instanceof Map<?, ?> others && others.containsKey(name);
        came.removeIf(each -> !isLost
                || members.get(each.getName()) != null
                || !sameType(each, Models.accessor(old.getClass(), name)));
        if (!came.isEmpty()) {
            noted.breaks(place + " stays in additionalProperties(), and "
                    + came.get(0).getName() + "() gives null for " + Values.tree(value));
        }
    }

    private static boolean sameType(Method one, Method other) {
        return one.getReturnType().getSimpleName().equals(other.getReturnType().getSimpleName());
    }
}
