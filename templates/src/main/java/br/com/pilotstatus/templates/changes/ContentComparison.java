package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the media types of a body that both documents have. */
final class ContentComparison {

    /**
     * What the changes of media types are here.
     *
     * @param added    a media type came, which makes another Java type than those before
     * @param joined   a media type came, of a Java type that was there
     * @param removed  a media type went, and its Java type with it
     * @param replaced a media type went, and its Java type stays
     * @param demoted  the preferred media type is another one now, of another Java type
     * @param renamed  a media type has a method of another name
     * @param form     parts are written otherwise
     */
    record Rules(Rule added, Rule joined, Rule removed, Rule replaced, Rule demoted, Rule renamed, Rule form) {}

    private final Comparison comparison;
    private final Place at;
    private final Rules rules;
    private final MediaMethods methods;
    private final List<Content> old;
    private final List<Content> fresh;

    private ContentComparison(
            Comparison comparison, JsonNode old, JsonNode fresh, Place at, Rules rules, MediaMethods methods) {
        this.methods = methods;
        this.comparison = comparison;
        this.at = at;
        this.rules = rules;
        this.old = Content.of(old, comparison.renames()::structure);
        this.fresh = Content.of(fresh, Structure::of);
    }

    static void run(Comparison comparison, JsonNode old, JsonNode fresh, Place at, Rules rules, MediaMethods methods) {
        new ContentComparison(comparison, old, fresh, at, rules, methods).run();
    }

    private void run() {
        String demoted = demoted();
        for (Content was : old) {
            Content now = Content.named(fresh, was.name());
            if (now == null) {
                boolean stays = Content.hasValue(fresh, was.value());
                comparison.addGone(
                        stays ? rules.replaced() : rules.removed(),
                        place(was.name()).named(methods.before(was.name())),
                        "`" + was.name() + "`");
            } else {
                compare(was, now);
            }
        }
        for (Content now : fresh) {
            if (Content.named(old, now.name()) == null) {
                boolean known = Content.hasValue(old, now.value());
                comparison.add(
                        known ? rules.joined() : rules.added(),
                        place(now.name()).named(methods.after(now.name())),
                        "`" + now.name() + "`");
            }
        }
        old.stream()
                .filter(each -> Content.ofValue(old, each.value()) == each
                        && !each.name().equals(demoted))
                .forEach(this::rename);
        if (demoted != null) {
            List<String> names = methods.after(demoted);
            comparison.add(
                    rules.demoted(),
                    at,
                    "`" + fresh.get(0).name() + "` instead of `" + demoted + "`"
                            + (names.isEmpty() ? "" : ", which has " + quoted(names)));
        }
    }

    /** One method stands for all media types of its Java type, by the name of the first. */
    private void rename(Content was) {
        Content now = Content.ofValue(fresh, was.value());
        if (now != null && methods.differ(was.name(), now.name())) {
            comparison.add(
                    rules.renamed(),
                    at.named(methods.after(now.name())),
                    "`" + now.name() + "`, was " + quoted(methods.before(was.name())));
        }
    }

    /** The media type that was preferred, where it still is there and one of another Java type is preferred. */
    private @Nullable String demoted() {
        if (old.isEmpty() || fresh.isEmpty()) {
            return null;
        }
        Content stayed = Content.named(fresh, old.get(0).name());
        return stayed != null && !fresh.get(0).value().equals(stayed.value()) ? stayed.name() : null;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private void compare(Content was, Content now) {
        SchemaComparison.run(
                comparison,
                was.node().path("schema"),
                now.node().path("schema"),
                place(was.name()).child("schema"));
        if (!was.node().path("encoding").equals(now.node().path("encoding"))) {
            comparison.add(rules.form(), place(was.name()).child("encoding"), "");
        }
    }

    private Place place(String mediaType) {
        Place place = at.child("content", mediaType);
        // Java types are known of the preferred media type alone.
        return mediaType.equals(old.isEmpty() ? "" : old.get(0).name())
                        && mediaType.equals(fresh.isEmpty() ? "" : fresh.get(0).name())
                ? place
                : place.typed(null, null);
    }
}
