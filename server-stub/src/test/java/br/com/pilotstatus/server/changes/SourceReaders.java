package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those whose source is compiled again: who calls the client, who implements the interface. */
final class SourceReaders {

    private final GeneratedDocuments documents;

    SourceReaders(GeneratedDocuments documents) {
        this.documents = documents;
    }

    /** What happens to both of each case. */
    void live(List<ChangeCase> cases, Lives lives) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Happenings> happenings = new LinkedHashMap<>();
        for (ChangeCase each : cases) {
            GeneratedDocument before = documents.get(each.before());
            GeneratedDocument after = documents.get(each.after());
            Map<Reader, Surface> surfaces =
                    Map.of(Reader.CLIENTS, Surface.ofCallers(before), Reader.SERVERS, Surface.ofImplementers(before));
            Map<Reader, Set<Class<?>>> built = Map.of(
                    Reader.CLIENTS, ModelDirections.ofClient(before).sent(),
                    Reader.SERVERS, ModelDirections.ofServer(before).sent());
            surfaces.forEach((reader, surface) -> {
                Happenings noted = lives.of(each, reader);
                noted.breaks(Nullness.changes(surface, after));
                otherConstants(surface, after, noted);
                built.get(reader).forEach(model -> refusedValues(model, before, after, noted));
                String name = "User" + sources.size();
                sources.put(name, UserSource.of(name, surface, before, after));
                happenings.put(name, noted);
            });
        }
        Compilation.refused(sources, documents.classes())
                .forEach((name, lines) -> happenings.get(name).breaks(lines));
    }

    /** Constants that stand for another value. */
    private static void otherConstants(Surface surface, GeneratedDocument after, Happenings noted) {
        for (Field each : surface.constants()) {
            Class<?> owner = after.counterpart(each.getDeclaringClass());
            try {
                if (owner != null) {
                    String was = String.valueOf(each.get(null));
                    String is = String.valueOf(owner.getField(each.getName()).get(null));
                    if (!was.equals(is)) {
                        noted.silent(each.getDeclaringClass().getSimpleName() + "." + each.getName() + " is " + is
                                + ", was " + was);
                    }
                }
            } catch (NoSuchFieldException gone) {
                // The compiler tells.
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /** Values that could be built of a model and can't be any more. */
    private static void refusedValues(
            Class<?> model, GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        Class<?> now = after.counterpart(model);
        if (now == null) {
            return;
        }
        for (JsonNode each : before.values(model)) {
            String refusal;
            try {
                refusal = Models.refusal(Models.read(each, now));
            } catch (IllegalArgumentException unreadable) {
                // Another Java type: the compiler tells.
                continue;
            }
            if (!refusal.isEmpty()) {
                noted.breaks(refusal);
            }
        }
    }
}
