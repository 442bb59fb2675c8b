package br.com.pilotstatus.templates.changes.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which number of the version a set of changes raises, by SemVer 2.0.0 and what is usual before 1.0.0. */
enum VersionStep {
    /** Somebody's code breaks. */
    BREAKING("a change breaks somebody", 1, "second", "first"),
    /** There is something new. */
    COMPATIBLE("nothing breaks", 2, "third", "second"),
    /** Only texts differ. */
    DOCUMENTATION("only documentation changed", 2, "third", "third"),
    /** Nothing differs. */
    NONE("nothing changed", 3, "", "");

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-.*)?");

    private final String reason;
    private final int early;
    private final String earlyName;
    private final String lateName;

    VersionStep(String reason, int early, String earlyName, String lateName) {
        this.reason = reason;
        this.early = early;
        this.earlyName = earlyName;
        this.lateName = lateName;
    }

    static VersionStep of(Changes changes) {
        return changes.breaking() > 0
                ? BREAKING
                : changes.compatible() > 0 ? COMPATIBLE : changes.documentation() > 0 ? DOCUMENTATION : NONE;
    }

    /** Returns the version after the step; the given one where it is not of three numbers. */
    String after(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (this == NONE || !matcher.matches()) {
            return version;
        }
        int[] numbers = {number(matcher, 1), number(matcher, 2), number(matcher, 3)};
        int raised = numbers[0] == 0 ? early : lateName.equals("first") ? 0 : lateName.equals("second") ? 1 : 2;
        numbers[raised]++;
        for (int i = raised + 1; i < 3; i++) {
            numbers[i] = 0;
        }
        return numbers[0] + "." + numbers[1] + "." + numbers[2];
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Returns the step in a sentence or two. */
    String text(String version) {
        if (this == NONE) {
            return "none: " + reason + ".";
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
