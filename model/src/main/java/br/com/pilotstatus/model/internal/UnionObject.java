package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An object by its properties: what must be there, what may be, and which values tell it from others. */
public final class UnionObject implements UnionShape {

    private final List<String> required = new ArrayList<>();
    private final Map<Side, List<String>> requiredOf = new EnumMap<>(Side.class);
    private final Set<String> named = new HashSet<>();
    private final Map<String, Set<String>> constants = new HashMap<>();
    private final Map<String, Set<String>> usual = new HashMap<>();

    /** Names what must be there. */
    public UnionObject required(String... names) {
        required.addAll(List.of(names));
        named.addAll(List.of(names));
        return this;
    }

    /** Names what must be there where a side sends it, and is not where the other one does. */
    public UnionObject requiredOf(Side sender, String... names) {
        requiredOf.put(sender, List.of(names));
        named.addAll(List.of(names));
        return this;
    }

    /** Names what may be there. */
    public UnionObject optional(String... names) {
        named.addAll(List.of(names));
        return this;
    }

    /** Names the only values of a property: any other is that of another alternative. */
    public UnionObject constant(String name, String... values) {
        constants.put(name, new HashSet<>(List.of(values)));
        return this;
    }

    /** Names the known values of an open enum: any other makes the object less likely. */
    public UnionObject usual(String name, String... values) {
        usual.put(name, new HashSet<>(List.of(values)));
        return this;
    }

    @Override
    public Optional<UnionFit> fit(JsonNode value, UnionReading reading) {
        if (!value.isObject() || constants.entrySet().stream().anyMatch(each -> differs(value, each))) {
            return Optional.empty();
        }
        int missing = (int) Stream.concat(required.stream(), reading.requiredOf(requiredOf).stream())
                .filter(name -> !value.has(name))
                .count();
        int known = 0;
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            known += named.contains(names.next()) ? 1 : 0;
        }
        int odd = (int)
                usual.entrySet().stream().filter(each -> differs(value, each)).count();
        // Without anything in common, an object with a property forgotten is no better guess than any other.
        return missing > 0 && known == 0
                ? Optional.empty()
                : Optional.of(new UnionFit(missing + odd, value.size() - known));
    }

    private static boolean differs(JsonNode object, Map.Entry<String, Set<String>> values) {
        JsonNode value = object.get(values.getKey());
        return value != null && !values.getValue().contains(text(value));
    }

    /** A value as documents are compared with: 1.0 is the number 1. */
    static String text(JsonNode value) {
        return value.isNumber() ? OpenEnumValue.number(value.numberValue()).toPlainString() : value.asText();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("an object");
    }
}
