package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.acceptance.Acceptance;
import br.com.pilotstatus.templates.changes.report.ChangeReport.Names;
import br.com.pilotstatus.templates.changes.rule.Effect;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes changes for people. */
final class ChangesMarkdown {

    private static final int SHOWN = 3;

    private ChangesMarkdown() {}

    static String of(Changes changes, Names names) {
        String heading = """
                # What changed since the last accepted document

                The effective document of `%s` against `%s`: %s.
                """.formatted(names.spec(), names.lock(), counts(changes));
        if (changes.all().isEmpty() && changes.documentation() == 0) {
            return heading;
        }
        return heading
                + """

                | for | breaking | compatible |
                |---|---|---|
                | clients: Java callers of the client jar | %s |
                | servers: implementers of the stub | %s |

                **Version step**: %s

                JSON pointers lead into the new effective document, or into the lock where that is said. Accept with `%s`.
                """.formatted(
                                cells(changes, Change::breaksClients),
                                cells(changes, Change::breaksServers),
                                VersionStep.of(changes).text(names.version()),
                                Acceptance.COMMAND)
                + section("Breaking for clients and servers", changes, Change::breaksClients, Change::breaksServers)
                + section("Breaking for clients", changes, Change::breaksClients, each -> !each.breaksServers())
                + section("Breaking for servers", changes, each -> !each.breaksClients(), Change::breaksServers)
                + section("Compatible", changes, each -> !each.breaksClients(), each -> !each.breaksServers())
                + (changes.documentation() == 0
                        ? ""
                        : "\n## Documentation only\n\nDescriptions, examples and the like: "
                                + count(changes.documentation(), "place") + ".\n");
    }

    static String summary(Changes changes, Names names, boolean accepted) {
        if (!changes.differ()) {
            return "no change since the last accepted document";
        }
        return counts(changes)
                + (accepted
                        ? ", accepted: " + names.lock() + " is the new document now; read " + names.report()
                        : " since the last accepted document; read " + names.report() + ", accept with: "
                                + Acceptance.COMMAND);
    }

    private static String counts(Changes changes) {
        if (!changes.differ()) {
            return "no change";
        }
        String places = "documentation in " + count(changes.documentation(), "place");
        if (changes.all().isEmpty()) {
            return "a change of " + places;
        }
        return changes.breaking() + " breaking and " + changes.compatible() + " compatible changes"
                + (changes.documentation() == 0 ? "" : ", and " + places);
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String cells(Changes changes, Predicate<Change> breaks) {
        long breaking = changes.all().stream().filter(breaks).count();
        return breaking + " | " + (changes.all().size() - breaking);
    }

    private static String section(
            String title, Changes changes, Predicate<Change> forClients, Predicate<Change> forServers) {
        List<String> lines = changes.all().stream()
                .filter(forClients.and(forServers))
                .map(each -> "- " + line(each) + "\n")
                .toList();
        return lines.isEmpty() ? "" : "\n## " + title + " (" + lines.size() + ")\n\n" + String.join("", lines);
    }

    private static String line(Change change) {
        String clients = effects(change.breaksClients(), change.clients());
        String servers = effects(change.breaksServers(), change.servers());
        return "**" + change.title() + "**: " + change.subject() + ". "
                + (clients.equals(servers) ? "Both" + clients : "Clients" + clients + ". Servers" + servers)
                + (change.operations().isEmpty() ? "" : ". Reaches " + some(change.operations()))
                + ". " + Code.of(change.pointer()) + (change.gone() ? " of the lock" : "");
    }

    private static String effects(boolean breaking, List<Effect> effects) {
        return (breaking ? " **break**: " : ": ")
                + effects.stream().map(Effect::sentence).collect(Collectors.joining("; "));
    }

    private static String some(List<String> operations) {
        String shown = operations.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return operations.size() <= SHOWN ? shown : shown + " and " + (operations.size() - SHOWN) + " more";
    }
}
