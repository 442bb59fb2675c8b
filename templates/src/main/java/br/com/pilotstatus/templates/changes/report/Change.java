package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.Effect;
import br.com.pilotstatus.templates.changes.rule.Effect.Harm;
import br.com.pilotstatus.templates.changes.rule.Reader;
import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One change, as it is told.
 *
 * @param rules      what it is; two where a value goes both ways and means another thing in each
 * @param java       Java names affected, the nearest first; empty where there is none
 * @param detail     what the names do not say; empty for nothing
 * @param pointer    JSON pointer into the document after, or into the one before where it is gone
 * @param gone       whether the pointer leads into the document before
 * @param operations methods that it reaches; empty where the names say it
 */
public record Change(
        Set<Rule> rules, List<String> java, String detail, String pointer, boolean gone, List<String> operations) {

    /** Returns the title of the rule; where there is one for each way, both ways are named once. */
    public String title() {
        List<String> titles =
                rules.stream().filter(each -> !each.isAside()).map(Rule::title).toList();
        return titles.get(0)
                + titles.stream()
                        .skip(1)
                        .map(each -> each.contains(", in ")
                                ? " and" + each.substring(each.lastIndexOf(", in ") + 1)
                                : " / " + each)
                        .collect(Collectors.joining());
    }

    /** Returns the Java names that it concerns, and the detail. */
    public String subject() {
        String names = java.stream().map(Code::of).collect(Collectors.joining(", "));
        return names
                + (names.isEmpty() || detail.isEmpty() ? "" : ", ")
                + (names.isEmpty() && detail.isEmpty() ? "the document" : detail);
    }

    /** Returns what it means for a reader: the effects of the worst harm. */
    public List<Effect> on(Reader reader) {
        Harm worst = harm(reader);
        List<Effect> effects = rules.stream()
                .map(each -> each.on(reader))
                .filter(each -> each.harm() == worst)
                .distinct()
                .toList();
        List<Effect> said =
                effects.stream().filter(each -> !each.why().isEmpty()).toList();
        return said.isEmpty() ? effects.subList(0, 1) : said;
    }

    /** Returns the worst that it does to a reader. */
    public Harm harm(Reader reader) {
        return rules.stream()
                .map(each -> each.on(reader).harm())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the worst that it does to anybody. */
    public Harm harm() {
        return Arrays.stream(Reader.values())
                .map(this::harm)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isHarmful() {
        return harm() != Harm.NONE;
    }
}
