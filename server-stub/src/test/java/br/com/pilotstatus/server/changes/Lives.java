package br.com.pilotstatus.server.changes;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What happened to each reader of each case. */
final class Lives {

    private final Map<ChangeCase, Map<Reader, Happenings>> all = new IdentityHashMap<>();

    Happenings of(ChangeCase each, Reader reader) {
        return all.computeIfAbsent(each, key -> new EnumMap<>(Reader.class))
                .computeIfAbsent(reader, key -> new Happenings());
    }
}
