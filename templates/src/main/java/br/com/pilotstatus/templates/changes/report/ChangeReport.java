package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.openapi.LeftOut;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is said of the changes of an effective document.
 *
 * @param markdown for people
 * @param json     for programs
 * @param summary  for the console, without the name of the document; empty for nothing to say
 * @param failure  why the build fails; empty if it does not
 */
public record ChangeReport(String markdown, String json, String summary, String failure) {

    /**
     * Writes what a comparison found.
     *
     * @param names what the documents are called
     * @param accepted whether the new document is accepted with this build
     */
    public static ChangeReport of(Changes changes, Names names, boolean accepted) {
        return of(changes, names, accepted, HarmLimit.of(""));
    }

    /** The same where not everybody may be harmed, unless that is accepted. */
    public static ChangeReport of(Changes changes, Names names, boolean accepted, HarmLimit limit) {
        return new ChangeReport(
                ChangesMarkdown.of(changes, names),
                ChangesJson.of(changes, names),
                ChangesMarkdown.summary(changes, names, accepted),
                accepted ? "" : limit.broken(changes, names.report()));
    }

    /** Says that there is nothing to compare with, and why. */
    public static ChangeReport none(String why) {
        return new ChangeReport(
                "# What changed since the last accepted document\n\nNot compared: " + why + ".\n",
                JsonText.of(JsonNodeFactory.instance
                        .objectNode()
                        .put("compared", false)
                        .put("why", why)),
                why,
                "");
    }

    /** Returns the same with a section on operations that the new document has and the code has not. */
    public ChangeReport and(List<LeftOut> operations) {
        if (operations.isEmpty()) {
            return this;
        }
        String lines = operations.stream()
                .map(each -> "- " + Code.of(each.address()) + ": " + each.why() + "\n")
                .collect(Collectors.joining());
        return new ChangeReport(
                markdown + "\n## Operations left out (" + operations.size()
                        + ")\n\nThe document has them; client and stub have not, as nothing right can be generated of them.\n\n"
                        + lines,
                json,
                summary,
                failure);
    }

    /**
     * What things are called in a report.
     *
     * @param spec    the received document
     * @param lock    the document before: the last accepted effective one, or any
     * @param report  the report itself
     * @param version the version of the jars before
     * @param accept  the command that accepts the new document; empty where nothing is accepted
     */
    public record Names(String spec, String lock, String report, String version, String accept) {}
}
