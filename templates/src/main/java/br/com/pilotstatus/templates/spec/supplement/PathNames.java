package br.com.pilotstatus.templates.spec.supplement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path templates that are the same but for the names of their parameters. */
final class PathNames {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    private PathNames() {}

    /** Returns what all templates of one path have in common. */
    static String key(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }

    /** Returns what the parameters of one template are called in another one of the same path. */
    static Map<String, String> between(String from, String to) {
        List<String> names = names(from);
        List<String> others = names(to);
        Map<String, String> between = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            between.put(names.get(i), others.get(i));
        }
        return between;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher found = PARAMETER.matcher(path);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
