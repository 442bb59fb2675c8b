package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.parameter.OwnNames;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.ClassLimits;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of an operation in the order of its method: path, what else is required, body, what is optional. */
final class MethodArguments {

    private MethodArguments() {}

    static List<Argument> of(Operation operation, Api api, Types types, @Nullable TypedContent body) {
        List<Parameter> declared = operation.parameters();
        Set<String> taken = new HashSet<>();
        List<Argument> found = new ArrayList<>();
        ParameterTypes parameterTypes = new ParameterTypes(types);
        OwnNames names =
                new OwnNames(parameterTypes, declared, api.securitySchemes().values());
        UnsupportedSpecException.Collector problems = new UnsupportedSpecException.Collector();
        declared.forEach(parameter -> {
            Argument made = problems.make(() -> {
                Argument argument = Argument.of(parameter, parameterTypes, taken);
                return argument.with(names.of(parameter, argument.wire()));
            });
            if (made != null) {
                found.add(made);
            }
        });
        problems.throwIfAny();
        if (body != null) {
            found.add(Argument.body(FreeNames.free("request", taken), body, operation.body()));
        }
        if (found.size() > ClassLimits.ARGUMENTS) {
            throw new UnsupportedSpecException(
                    operation.pointer(),
                    "Java allows 255 parameters of a method, and this would have " + found.size()
                            + "; take those out in the overlay that you don't need, or declare them as one object");
        }
        List<Argument> ordered = new ArrayList<>();
        found.stream().filter(each -> each.in().equals("path")).forEach(ordered::add);
        found.stream()
                .filter(each -> !each.in().equals("path") && !each.isBody() && each.required())
                .forEach(ordered::add);
        found.stream().filter(Argument::isBody).forEach(ordered::add);
        found.stream().filter(each -> !each.isBody() && !each.required()).forEach(ordered::add);
        return ordered;
    }
}
