package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.SpecException;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in words what the parser stumbled on. */
final class Malformed {

    private Malformed() {}

    static SpecException say(YamlEngineException e, Position position) {
        if (e instanceof MarkedYamlEngineException marked) {
            return say(marked, position);
        }
        return position.fault("malformed YAML (" + oneLine(String.valueOf(e.getMessage())) + "): correct it");
    }

    private static SpecException say(MarkedYamlEngineException e, Position position) {
        String problem = oneLine(e.getProblem());
        String context = e.getContext() == null ? "" : oneLine(e.getContext());
        Optional<Mark> mark = e.getProblemMark();
        Optional<Mark> begin = e.getContextMark().or(e::getProblemMark);
        if (problem.contains("TAB") || problem.contains("'\\t'")) {
            return position.fault(mark, "a tab at %s: YAML is indented by spaces only, replace it");
        }
        if (problem.contains("mapping values are not allowed")) {
            return position.fault(
                    mark,
                    "the colon at %s follows no key: the line before lacks its colon, or this line is"
                            + " indented wrongly, or this is text and needs quotes");
        }
        if (context.contains("simple key")) {
            return position.fault(
                    begin,
                    "a colon is missing after the key at %s: add it, or indent the line if it" + " continues a text");
        }
        if (problem.startsWith("expected <block end>")) {
            return position.fault(
                    mark,
                    problem.endsWith("<scalar>'") || problem.endsWith("<scalar>")
                            ? "the text at %s belongs to nothing: align it with its neighbours, or close the quotes before it"
                            : "%s is indented differently from the lines it belongs to: align them");
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return position.fault(begin, "the quote at %s is never closed: close it");
        }
        if (context.contains("flow")) {
            return position.fault(begin, "the bracket at %s is not closed, or a comma is missing after it: add it");
        }
        return position.fault(
                mark,
                "malformed YAML at %s (" + (context.isEmpty() ? "" : context + ": ") + problem
                        + "): correct it there, or just before");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
