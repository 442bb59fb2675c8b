package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.SpecException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where in a file the reader is, for messages. */
final class Position {

    /** A pointer of hundreds of names helps nobody. */
    private static final int READABLE = 100;

    private final Deque<Source> path = new ArrayDeque<>();

    Position(String file) {
        path.push(new Source(file, ""));
    }

    void enter(String key) {
        path.push(here().child(key));
    }

    void enter(int index) {
        path.push(here().child(index));
    }

    void leave() {
        path.pop();
    }

    int depth() {
        return path.size() - 1;
    }

    /** Says what is wrong here. */
    SpecException fault(String problem) {
        return new SpecException((depth() < READABLE ? here() : path.getLast()) + ": " + problem);
    }

    /** Says what is wrong here; {@code %s} in the text stands for line and column. */
    SpecException fault(Optional<Mark> mark, String problem) {
        return fault(problem.replace("%s", mark.map(Position::text).orElse("the end")));
    }

    private Source here() {
        return path.getFirst();
    }

    private static String text(Mark mark) {
        return "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }
}
