package br.com.pilotstatus.server.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What went wrong with requests, by kind: one example of each, and how often it was seen. For one thread. */
final class FuzzFindings {

    private static final int KINDS = 20;

    private final Map<String, Finding> kinds = new TreeMap<>();

    private record Finding(int times, String example) {}

    /**
     * Adds a request.
     *
     * @param kind what is wrong; numbers and what stands in quotation marks make no other kind
     * @param example all about it
     */
    void add(String kind, String example) {
        String plain = kind.replaceAll("'[^']*'|\"[^\"]*\"", "'…'").replaceAll("\\d+", "0");
        kinds.merge(plain, new Finding(1, example), (old, more) -> new Finding(old.times() + 1, old.example()));
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    @Override
    public String toString() {
        String more = kinds.size() > KINDS ? "\n\nand " + (kinds.size() - KINDS) + " other kinds" : "";
        return kinds.values().stream()
                .limit(KINDS)
                .map(each -> each.times() + " like this: " + each.example())
                .collect(Collectors.joining("\n\n", "", more));
    }
}
