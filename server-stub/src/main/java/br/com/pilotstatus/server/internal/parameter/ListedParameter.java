package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.ClosedSets;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.RequestHead;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that is text, or a list of texts, and none but some.
 *
 * @param parameter reads it
 * @param values what it may be
 */
record ListedParameter(OperationParameter parameter, List<String> values) implements OperationParameter {

    @Override
    public int index() {
        return parameter.index();
    }

    @Override
    public ParameterKey key() {
        return parameter.key();
    }

    @Override
    public boolean owns(String name) {
        return parameter.owns(name);
    }

    @Override
    public String describe(String path) {
        return parameter.describe(path);
    }

    @Override
    public @Nullable Object read(RequestHead head, List<Problem> problems) {
        Object read = parameter.read(head, problems);
        if (read instanceof Collection<?> elements) {
            int index = 0;
            for (Object each : elements) {
                check(describe(JsonPath.ROOT + "[" + index + "]"), each, problems);
                index++;
            }
        } else if (read != null) {
            check(key().toString(), read, problems);
        }
        return read;
    }

    private void check(String where, @Nullable Object value, List<Problem> problems) {
        if (value != null && !values.contains(value)) {
            problems.add(new Problem(where, "must be " + ClosedSets.words(values)));
        }
    }
}
