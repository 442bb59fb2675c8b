package br.com.pilotstatus.templates.changes.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a changelog's newest entry that tells what the document changed. */
public final class Changelog {

    private static final String TITLE = "### The API";
    private static final Pattern ENTRY = Pattern.compile("(?ms)^## [^\\n]*\\n.*?(?=^## |\\z)");
    private static final Pattern PART = Pattern.compile("(?ms)^" + TITLE + "\\n.*?(?=^##|\\z)");

    private Changelog() {}

    /**
     * Returns a changelog with that part, in the place of the one that was there, else at the end of the newest entry.
     *
     * @param changelog Markdown, with a heading of the second level for each entry, the newest first
     * @param before what the document before is called
     * @throws IllegalArgumentException if there is no entry
     */
    public static String with(String changelog, Changes changes, String before) {
        Matcher entry = ENTRY.matcher(changelog);
        if (!entry.find()) {
            throw new IllegalArgumentException("The changelog has no entry: a line that begins with ## is missing");
        }
        String others = PART.matcher(entry.group()).replaceFirst("").stripTrailing();
        String after = changelog.substring(entry.end());
        return changelog.substring(0, entry.start()) + others + "\n\n" + part(changes, before)
                + (after.isEmpty() ? "" : "\n") + after;
    }

    private static String part(Changes changes, String before) {
        List<List<Change>> groups = Groups.of(changes.all());
        String lines = groups.stream()
                .map(each -> "- " + GroupLine.withoutPlace(each, changes.operations()) + "\n")
                .collect(Collectors.joining());
        return TITLE + "\n\nSince " + before + ": " + Head.counts(changes, groups) + ".\n"
                + (lines.isEmpty() ? "" : "\n" + lines);
    }
}
