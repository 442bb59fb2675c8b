package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What comes of calls after a change, beside what came of them before. */
final class WireComparison {

    private final GeneratedDocument before;
    private final Places places;
    private final Happenings noted;

    WireComparison(GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        this.before = before;
        this.places = new Places(before, after);
        this.noted = noted;
    }

    /** For whoever calls. */
    void ofCallers(Conversation.Results was, Conversation.Results is) {
        was.calls().forEach((call, then) -> {
            Conversation.Outcome now = is.calls().get(call);
            if (now == null || !then.isSuccess()) {
                return;
            }
            if (!now.isSuccess()) {
                noted.breaks(call + ": " + now.problem());
                if (now.status() > 0) {
                    noted.status(now.status());
                }
            }
            if (then.received() != null && now.received() != null) {
                arguments(call, then.received(), now.received());
            }
            Absences.compare(call, then.absences(), now.absences(), noted);
            if (then.replayed() && now.isSuccess() && !now.replayed()) {
                noted.silent(call + ": a replay passes for a first answer");
            }
        });
        was.answers().forEach((call, then) -> {
            if (is.answers().containsKey(call)) {
                answers(call, then, is.answers().get(call));
            }
        });
    }

    /** For whoever implements. */
    void ofImplementers(Conversation.Results was, Conversation.Results is, Conversation.Results others) {
        others.calls().forEach((call, now) -> {
            if (now.received() != null) {
                now.received().wrong().forEach(each -> noted.breaks(call + ": " + each));
            }
        });
        is.calls().forEach((call, now) -> {
            Conversation.Outcome then = was.calls().get(call);
            if (then == null || then.received() == null || now.received() == null) {
                return;
            }
            Absences.compare(call, then.received().absences(), now.received().absences(), noted);
            Absences.compare(call, then.absences(), now.absences(), noted);
            now.received().wrong().stream()
                    .filter(each -> !then.received().wrong().contains(each))
                    .forEach(each -> noted.breaks(call + ": " + each));
            credentials(call, then.received().credentials(), now.received().credentials());
        });
    }

    /** Whether the authenticator is asked as before: nobody may call now who shows nothing, and no secret is another thing. */
    private void credentials(String call, Map<String, String> then, Map<String, String> now) {
        if (now.isEmpty() && !then.isEmpty()) {
            noted.breaks(call + ": anybody may call");
        }
        then.forEach((scheme, value) -> {
            if (!now.isEmpty() && !value.equals(now.get(scheme))) {
                noted.breaks(call + ": the authenticator was asked about " + scheme + ", and is about another "
                        + now.keySet());
            }
        });
    }

    /** Whether what was sent arrives as what it was, where it did. */
    private void arguments(String call, Stub.Received then, Stub.Received now) {
        if (Verbs.differ(then.method(), now.method())) {
            noted.silent(call + ": was for " + then.method() + ", arrives at " + now.method());
        }
        Map<String, String> was = places.plain(then.arguments());
        Map<String, String> is = places.plain(now.arguments());
        was.forEach((name, value) -> {
            if (is.entrySet().stream()
                    .anyMatch(each -> each.getValue().equals(Views.UNKNOWN) && name.startsWith(each.getKey()))) {
                noted.breaks(call + ": " + name + " was " + value + ", and is of no known class");
            } else if (!Objects.equals(value, is.get(name))) {
                noted.silent(call + ": " + name + " was " + value + ", arrives as " + is.get(name));
            }
        });
        for (String name : then.names()) {
            String argument = WireNames.plain(name);
            if (was.keySet().stream().noneMatch(each -> isPartOf(argument, each))) {
                is.forEach((arrived, value) -> {
                    if (isPartOf(argument, arrived)) {
                        noted.silent(call + ": " + arrived + " was absent, arrives as " + value);
                    }
                });
            }
        }
        Map<String, String> classes = places.classes(now.arguments());
        places.alternatives(then.arguments()).forEach((place, sent) -> {
            String taken = classes.getOrDefault(place, sent);
            if (places.isAnother(sent, taken)) {
                noted.silent(call + ": " + place + " was " + sent + ", arrives as " + taken);
            }
        });
        Absences.compare(call, then.absences(), now.absences(), noted);
    }

    private static boolean isPartOf(String argument, String name) {
        return name.startsWith(argument)
                && (name.length() == argument.length() || ".[(".indexOf(name.charAt(argument.length())) >= 0);
    }

    private void answers(String call, List<Conversation.Read> then, List<Conversation.Read> now) {
        Set<String> wrongBefore =
                then.stream().flatMap(each -> each.outcome().wrong().stream()).collect(Collectors.toSet());
        Set<String> known = new TreeSet<>();
        Set<String> lostBefore = new TreeSet<>();
        for (Conversation.Read each : then) {
            places.plain(each.outcome().held()).keySet().forEach(place -> known.add(Places.any(place)));
        }
        for (Conversation.Read each : then) {
            lost(each, known).keySet().forEach(place -> lostBefore.add(Places.any(place)));
        }
        for (Conversation.Read each : now) {
            String answered = call + ", answered " + each.sent();
            if (!each.outcome().failure().isEmpty()
                    || each.outcome().status() != each.sent()
                    || each.sent() < 400 && !each.outcome().isSuccess()) {
                noted.breaks(answered + ": " + each.outcome().problem());
                continue;
            }
            each.outcome().wrong().stream()
                    .filter(wrong -> !wrongBefore.contains(wrong))
                    .forEach(wrong -> noted.breaks(answered + ": " + wrong));
            lost(each, known).forEach((place, value) -> {
                if (!lostBefore.contains(Places.any(place))) {
                    noted.breaks(answered + ": " + place + " comes as " + value + ", and is not read");
                }
            });
            mistaken(answered, each);
            headers(call, each);
        }
        gone(call, held(then, true), held(now, true));
        missing(call, held(then, false), held(now, false));
    }

    /** What is sent in a place that the reader knows, and not found there. */
    private Map<String, String> lost(Conversation.Read read, Set<String> known) {
        Map<String, String> lost = new TreeMap<>();
        Map<String, String> held = places.plain(read.outcome().held());
        places.plain(read.body()).forEach((place, value) -> {
            boolean isInside = known.stream()
                    .filter(each -> place.startsWith(each + ".") || place.startsWith(each + "["))
                    .anyMatch(each -> !held.containsKey(each) && isLeaf(each, known));
            if (isInside || known.contains(Places.any(place)) && !value.equals(held.get(place))) {
                lost.put(place, value);
            }
        });
        return lost;
    }

    private static boolean isLeaf(String place, Set<String> known) {
        return known.stream().noneMatch(each -> each.startsWith(place + ".") || each.startsWith(place + "["));
    }

    private void mistaken(String answered, Conversation.Read read) {
        Map<String, String> held = places.classes(read.outcome().held());
        places.alternatives(read.body()).forEach((place, sent) -> {
            String taken = held.getOrDefault(place, sent);
            if (places.isAnother(sent, taken)) {
                noted.breaks(answered + ": " + place + " comes as " + sent + ", is read as " + taken);
            }
        });
    }

    /** Whether the text of a header is what the document said. */
    private void headers(String call, Conversation.Read read) {
        Operations.Operation operation = before.operations().get(read.operation());
        for (JsonNode response : operation.node().path("responses")) {
            JsonNode resolved = new ValueVariants(before.effective()).resolve(response);
            resolved.path("headers").properties().forEach(each -> {
                String text = read.outcome()
                        .held()
                        .getOrDefault("header " + each.getKey().toLowerCase(Locale.ROOT), "");
                JsonNode schema = each.getValue().path("schema");
                if (!text.isEmpty() && !HeaderText.fits(text, schema)) {
                    noted.breaks(call + ": header " + each.getKey() + " is " + text + ", and was " + schema);
                }
            });
        }
    }

    private void gone(String call, Map<String, Set<String>> was, Map<String, Set<String>> is) {
        was.forEach((kind, all) -> {
            Set<String> now = is.getOrDefault(kind, all);
            Set<String> gone = all.stream().filter(each -> !now.contains(each)).collect(Collectors.toSet());
            gone.removeIf(each -> each.endsWith("}")
                    || each.contains("." + ValueVariants.OTHER)
                    || isUntyped(each, all) && isStillThere(each, now));
            Set<String> alternatives =
                    gone.stream().filter(each -> each.endsWith(")")).collect(Collectors.toSet());
            gone.stream()
                    .filter(each -> !Places.isInside(each, alternatives))
                    .forEach(each -> noted.breaks(call + ", " + kind + ": " + each + " never comes any more"));
        });
    }

    /** Whether what is there, or around it, was one thing and another: of no type, it may be anything. */
    private static boolean isUntyped(String place, Set<String> all) {
        return all.stream()
                .filter(each -> !each.endsWith(")"))
                .filter(each -> place.equals(each) || place.startsWith(each + "."))
                .anyMatch(each -> all.stream().anyMatch(other -> other.startsWith(each + ".")));
    }

    private static boolean isStillThere(String place, Set<String> now) {
        String outer = place.contains(".") ? place.substring(0, place.lastIndexOf('.')) : place;
        return now.stream()
                .anyMatch(each -> each.startsWith(place) || each.equals(outer) || each.startsWith(outer + "."));
    }

    private void missing(String call, Map<String, Set<String>> was, Map<String, Set<String>> is) {
        was.forEach((kind, all) -> all.stream()
                .filter(each -> each.startsWith("header "))
                .filter(each -> !is.getOrDefault(kind, all).contains(each))
                .forEach(each -> noted.breaks(call + ", " + kind + ": " + each + " may be missing")));
    }

    /** What callers have in hand, by what it is: in any response, or in all. */
    private Map<String, Set<String>> held(List<Conversation.Read> reads, boolean inAny) {
        Map<String, Set<String>> held = new LinkedHashMap<>();
        for (Conversation.Read each : reads) {
            Set<String> there = new TreeSet<>();
            each.outcome().held().keySet().forEach(place -> there.add(Places.any(places.withKnownClasses(place))));
            Set<String> others = held.putIfAbsent(each.outcome().kind(), there);
            if (others != null && inAny) {
                others.addAll(there);
            } else if (others != null) {
                others.retainAll(there);
            }
        }
        return held;
    }
}
