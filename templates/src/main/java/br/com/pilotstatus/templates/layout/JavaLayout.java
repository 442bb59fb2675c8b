package br.com.pilotstatus.templates.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out a generated Java file: a first line that says where it comes from, {@code @Generated}, sorted imports of which
 * each is needed, and no line that is longer than 120 columns if it can be broken.
 */
public final class JavaLayout {

    static final int COLUMNS = 120;

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** The declaration of the file's own type, without what is nested in it. */
    private static final Pattern TYPE = Pattern.compile(
            "^(public |final |abstract |sealed |non-sealed )*(class|interface|record|enum|@interface) .*");

    private JavaLayout() {}

    /**
     * Lays out a file. What the template printed of the first line or of {@code @Generated} stays.
     *
     * @param source what a template printed
     * @param generator name of the generator
     * @param header the first line without the slashes in front
     */
    public static String of(String source, String generator, String header) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        int type = 0;
        while (type < lines.size() && !TYPE.matcher(lines.get(type)).matches()) {
            type++;
        }
        if (type == lines.size()) {
            return source;
        }
        if (firstOf(lines, "@Generated(") < 0) {
            lines.add(type, "@Generated(\"" + generator + "\")");
            lines.add(firstOf(lines, "package ") + 1, "import " + GENERATED + ";");
        }
        if (!lines.get(0).startsWith("// ")) {
            lines.add(0, "// " + header);
        }
        return String.join("\n", LongLines.broken(Imports.sorted(lines))) + "\n";
    }

    private static int firstOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }
}
