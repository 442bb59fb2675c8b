package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All values that examples show in one place, those inside them merged place by place. */
final class ObservedValues {

    private final Source first;
    private final Set<String> kinds = new TreeSet<>();
    private final Map<String, ObservedValues> properties = new LinkedHashMap<>();
    private final TextFormat texts = new TextFormat();
    private boolean isNull;
    private boolean fitsLong = true;
    private @Nullable ObservedValues items;
    private @Nullable ObservedValues byId;

    ObservedValues(Source first) {
        this.first = first;
    }

    void add(JsonNode value, Source at) {
        if (value.isNull()) {
            isNull = true;
            return;
        }
        kinds.add(JsonType.of(value));
        if (value.isObject()) {
            value.properties().forEach(p -> inside(p.getKey(), at).add(p.getValue(), at.child(p.getKey())));
            value.properties().stream().filter(p -> IdKeys.isOne(p.getKey())).forEach(p -> {
                Source place = at.child(p.getKey());
                byId = byId == null ? new ObservedValues(place) : byId;
                byId.add(p.getValue(), place);
            });
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                items = items == null ? new ObservedValues(at.child(i)) : items;
                items.add(value.get(i), at.child(i));
            }
        } else if (value.isString()) {
            texts.add(value.stringValue());
        } else if (value.isIntegralNumber()) {
            fitsLong &= value.canConvertToLong();
        }
    }

    private ObservedValues inside(String property, Source at) {
        return properties.computeIfAbsent(property, name -> new ObservedValues(at.child(name)));
    }

    /** Returns where the first value of this place was written. */
    Source first() {
        return first;
    }

    /** Returns the types seen, without null; sorted. */
    Set<String> kinds() {
        return kinds;
    }

    boolean isNullable() {
        return isNull;
    }

    Map<String, ObservedValues> properties() {
        return properties;
    }

    /** Returns what is behind keys that are all ids, if it is of one kind; null else. */
    @Nullable ObservedValues byId() {
        return byId != null
                        && byId.kinds.size() < 2
                        && properties.keySet().stream().allMatch(IdKeys::isOne)
                ? byId
                : null;
    }

    /** Tells whether all properties are plain text. */
    boolean isOfTexts() {
        return properties.values().stream().allMatch(p -> p.kinds.equals(Set.of("string")) && p.format() == null);
    }

    /** Returns what arrays held; null if they were all empty. */
    @Nullable ObservedValues items() {
        return items;
    }

    /** Returns whether all integers are within 64 bits. */
    boolean fitsLong() {
        return fitsLong;
    }

    /** Returns the format that all texts have; null if they share none. */
    @Nullable String format() {
        return texts.format();
    }
}
