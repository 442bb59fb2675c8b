package br.com.pilotstatus.templates.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads templates as mustache would, with the Java types of what they print, and tells what is wrong with them. */
final class TemplateLint {

    private static final int MAX_BYTES = 6 * 1024;
    private static final int MAX_DEPTH = 3;
    private static final Set<String> OF_LISTS = Set.of(".", "this", "-first", "-last", "-index");

    private final Map<String, String> texts;
    private final Map<String, List<Node>> templates = new TreeMap<>();
    private final Set<String> findings = new TreeSet<>();
    private final Set<String> walked = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    /**
     * Takes the templates to read.
     *
     * @param texts the files by their names, such as {@code client/api.mustache}
     */
    TemplateLint(Map<String, String> texts) {
        this.texts = texts;
        texts.forEach((file, text) -> {
            templates.put(file, Node.parse(file, text));
            sizes(file, text);
            depth(file, templates.get(file), 1);
        });
    }

    /** Follows a template that a generator registers, with what the generator hands to it. */
    TemplateLint root(String file, Map<String, ?> context) {
        walk(file, List.of(new Scope.OfMap(context)), "the generator");
        return this;
    }

    /** Names what the stock generators bring themselves: a file of that name would be taken instead of theirs. */
    TemplateLint stock(Collection<String> files) {
        texts.keySet().stream()
                .filter(files::contains)
                .forEach(file -> findings.add(file + ": has the name of a stock template"));
        return this;
    }

    /** Returns what is wrong, a line each, in the order of files. */
    List<String> findings() {
        Stream<String> unused = texts.keySet().stream()
                .filter(file -> !used.contains(file))
                .map(file -> file + ": no template that a generator registers leads here");
        return Stream.concat(findings.stream(), unused).sorted().toList();
    }

    private void walk(String file, List<Scope> scopes, String from) {
        if (!templates.containsKey(file)) {
            findings.add(from + ": there is no " + file);
            return;
        }
        used.add(file);
        if (walked.add(file + scopes)) {
            walk(file, templates.get(file), scopes);
        }
    }

    private void walk(String file, List<Node> nodes, List<Scope> scopes) {
        for (Node node : nodes) {
            if (node.kind() == '>') {
                walk(node.name() + ".mustache", scopes, file + ":" + node.line());
            } else if (node.kind() != ' ' && !OF_LISTS.contains(node.name())) {
                named(file, node, scopes);
            } else {
                walk(file, node.children(), scopes);
            }
        }
    }

    private void named(String file, Node node, List<Scope> scopes) {
        Optional<Scope.Found> found = find(node.name(), scopes);
        if (found.isEmpty()) {
            findings.add("%s:%d: {{%s}}: %s have nothing of that name"
                    .formatted(
                            file,
                            node.line(),
                            node.name(),
                            scopes.stream().map(Scope::toString).collect(Collectors.joining(", "))));
            return;
        }
        boolean context = node.kind() == '#' && !found.get().yesNo();
        if (!context && isSoleQuestion(node, scopes)) {
            findings.add(
                    "%s:%d: {{%s}}: two questions in one: decide in Java".formatted(file, node.line(), node.name()));
        }
        walk(file, node.children(), context ? inner(found.get().scope(), scopes) : scopes);
    }

    /** Whether a yes/no section holds nothing but another one: "a and b" is a decision. */
    private static boolean isSoleQuestion(Node node, List<Scope> scopes) {
        return node.children().size() == 1
                && node.children().get(0).isSection()
                && find(node.children().get(0).name(), scopes)
                        .filter(found -> found.yesNo() || node.children().get(0).kind() == '^')
                        .isPresent();
    }

    /** A scope that is there already comes to the front, so that templates that call themselves come to an end. */
    private static List<Scope> inner(Scope scope, List<Scope> scopes) {
        return Stream.concat(Stream.of(scope), scopes.stream().filter(each -> !each.equals(scope)))
                .toList();
    }

    /** As mustache does: the first part of a name from the innermost scope that has it, the rest from what it is. */
    private static Optional<Scope.Found> find(String name, List<Scope> scopes) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\.")));
        Optional<Scope.Found> found = scopes.stream()
                .map(scope -> scope.find(parts.get(0)))
                .flatMap(Optional::stream)
                .findFirst();
        for (String part : parts.subList(1, parts.size())) {
            found = found.flatMap(each -> each.scope().find(part));
        }
        return found;
    }

    private void sizes(String file, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            findings.add("%s: %d bytes, more than %d".formatted(file, bytes, MAX_BYTES));
        }
    }

    private void depth(String file, List<Node> nodes, int depth) {
        nodes.stream()
                .filter(Node::isSection)
                .filter(node -> !OF_LISTS.contains(node.name()))
                .forEach(node -> {
                    if (depth > MAX_DEPTH) {
                        findings.add("%s:%d: {{%s}}: nested deeper than %d blocks"
                                .formatted(file, node.line(), node.name(), MAX_DEPTH));
                    }
                    depth(file, node.children(), depth + 1);
                });
    }
}
