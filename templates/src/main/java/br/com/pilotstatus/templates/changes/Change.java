package br.com.pilotstatus.templates.changes;

import java.util.List;
import java.util.Set;

/**
 * One change, as it is told.
 *
 * @param rules      what it is; two where a value goes both ways and means another thing in each
 * @param java       Java names affected, the nearest first; empty where there is none
 * @param detail     what the names do not say; empty for nothing
 * @param pointer    JSON pointer into the new document, or the old one where it is gone
 * @param gone       whether the pointer leads into the old document
 * @param operations methods that it reaches; empty where the names say it
 */
record Change(
        Set<Rule> rules, List<String> java, String detail, String pointer, boolean gone, List<String> operations) {

    /** Returns what it means for one kind of user: all effects that break, else all. */
    List<Effect> clients() {
        return decisive(rules.stream().map(Rule::clients).toList());
    }

    List<Effect> servers() {
        return decisive(rules.stream().map(Rule::servers).toList());
    }

    boolean breaksClients() {
        return clients().get(0).breaking();
    }

    boolean breaksServers() {
        return servers().get(0).breaking();
    }

    boolean isBreaking() {
        return breaksClients() || breaksServers();
    }

    private static List<Effect> decisive(List<Effect> effects) {
        List<Effect> breaking =
                effects.stream().filter(Effect::breaking).distinct().toList();
        return breaking.isEmpty() ? effects.stream().distinct().toList() : breaking;
    }
}
