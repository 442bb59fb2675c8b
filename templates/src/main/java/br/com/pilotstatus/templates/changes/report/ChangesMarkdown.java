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
        StringBuilder text = new StringBuilder("# What changed since the last accepted document\n\n")
                .append("The effective document of `")
                .append(names.spec())
                .append("` against `")
                .append(names.lock())
                .append("`: ")
                .append(counts(changes))
                .append(".\n");
        if (changes.all().isEmpty() && changes.documentation() == 0) {
            return text.toString();
        }
        text.append("\n| for | breaking | compatible |\n|---|---|---|\n");
        row(text, "clients: Java callers of the client jar", changes, Change::breaksClients);
        row(text, "servers: implementers of the stub", changes, Change::breaksServers);
        text.append("\n**Version step**: ")
                .append(VersionStep.of(changes).text(names.version()))
                .append("\n\nJSON pointers lead into the new effective document, or into the lock where that is said.")
                .append(" Accept with `")
                .append(Acceptance.COMMAND)
                .append("`.\n");
        section(
                text,
                "Breaking for clients and servers",
                changes,
                each -> each.breaksClients() && each.breaksServers());
        section(text, "Breaking for clients", changes, each -> each.breaksClients() && !each.breaksServers());
        section(text, "Breaking for servers", changes, each -> !each.breaksClients() && each.breaksServers());
        section(text, "Compatible", changes, each -> !each.isBreaking());
        if (changes.documentation() > 0) {
            text.append("\n## Documentation only\n\nDescriptions, examples and the like: ")
                    .append(count(changes.documentation(), "place"))
                    .append(".\n");
        }
        return text.toString();
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

    private static void row(StringBuilder text, String who, Changes changes, Predicate<Change> breaks) {
        long breaking = changes.all().stream().filter(breaks).count();
        text.append("| ")
                .append(who)
                .append(" | ")
                .append(breaking)
                .append(" | ")
                .append(changes.all().size() - breaking)
                .append(" |\n");
    }

    private static void section(StringBuilder text, String title, Changes changes, Predicate<Change> in) {
        List<Change> members = changes.all().stream().filter(in).toList();
        if (!members.isEmpty()) {
            text.append("\n## ")
                    .append(title)
                    .append(" (")
                    .append(members.size())
                    .append(")\n\n");
            members.forEach(each -> text.append("- ").append(line(each)).append('\n'));
        }
    }

    private static String line(Change change) {
        StringBuilder line =
                new StringBuilder("**").append(change.title()).append("**: ").append(change.subject());
        String clients = effects(change.clients());
        String servers = effects(change.servers());
        if (clients.equals(servers) && change.breaksClients() == change.breaksServers()) {
            line.append(". ")
                    .append(change.breaksClients() ? "Both **break**: " : "Both: ")
                    .append(clients);
        } else {
            line.append(". Clients")
                    .append(change.breaksClients() ? " **break**: " : ": ")
                    .append(clients)
                    .append(". Servers")
                    .append(change.breaksServers() ? " **break**: " : ": ")
                    .append(servers);
        }
        if (!change.operations().isEmpty()) {
            line.append(". Reaches ").append(some(change.operations()));
        }
        return line.append(". ")
                .append(Code.of(change.pointer()))
                .append(change.gone() ? " of the lock" : "")
                .toString();
    }

    private static String effects(List<Effect> effects) {
        return effects.stream().map(Effect::sentence).collect(Collectors.joining("; "));
    }

    private static String some(List<String> operations) {
        String shown = operations.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return operations.size() <= SHOWN ? shown : shown + " and " + (operations.size() - SHOWN) + " more";
    }
}
