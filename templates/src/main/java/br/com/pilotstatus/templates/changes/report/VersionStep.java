package br.com.pilotstatus.templates.changes.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which number of the version a set of changes raises, by SemVer 2.0.0 and what is usual before 1.0.0. */
enum VersionStep {
    /** Somebody's code breaks. */
    BREAKING("a change harms somebody", "second", "first"),
    /** There is something new. */
    COMPATIBLE("nothing breaks", "third", "second"),
    /** Only texts differ. */
    DOCUMENTATION("only documentation changed", "third", "third"),
    /** Nothing differs. */
    NONE("nothing changed", "", "");

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-.*)?");

    private final String reason;
    private final String earlyName;
    private final String lateName;

    VersionStep(String reason, String earlyName, String lateName) {
        this.reason = reason;
        this.earlyName = earlyName;
        this.lateName = lateName;
    }

    static VersionStep of(Changes changes) {
        if (changes.harmful() > 0) {
            return BREAKING;
        }
        return !changes.all().isEmpty() ? COMPATIBLE : changes.differ() ? DOCUMENTATION : NONE;
    }

    /** Returns the version after the step; the given one where it is not of three numbers. */
    String after(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (this == NONE || !matcher.matches()) {
            return version;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return switch (first == 0 ? earlyName : lateName) {
            case "first" -> (first + 1) + ".0.0";
            case "second" -> first + "." + (second + 1) + ".0";
            default -> first + "." + second + "." + (Integer.parseInt(matcher.group(3)) + 1);
        };
    }

    /** Returns the step in a sentence or two. */
    String text(String version) {
        if (this == NONE) {
            return "none: " + reason + ".";
        }
        if (version.isEmpty()) {
            return "the " + lateName + " number"
                    + (earlyName.equals(lateName) ? "" : ", or the " + earlyName + " before 1.0.0") + ": " + reason
                    + ".";
        }
        boolean begun = version.startsWith("0.");
        String other = begun ? "from 1.0.0 on it would be the " + lateName : "before 1.0.0 it was the " + earlyName;
        return "the " + (begun ? earlyName : lateName) + " number, " + version + " to **" + after(version) + "**: "
                + reason
                + (earlyName.equals(lateName) ? "" : " (" + other + ")")
                + ". If it was raised so since the last release,"
                + " it stays.";
    }
}
