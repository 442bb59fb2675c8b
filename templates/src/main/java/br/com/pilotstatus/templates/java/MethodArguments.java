package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.parameter.OwnNames;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.Types;
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
        declared.forEach(parameter -> {
            Argument argument = Argument.of(parameter, parameterTypes, taken);
            found.add(argument.with(names.of(parameter, argument.wire())));
        });
        if (body != null) {
            found.add(Argument.body(FreeNames.free("request", taken), body, operation.body()));
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
