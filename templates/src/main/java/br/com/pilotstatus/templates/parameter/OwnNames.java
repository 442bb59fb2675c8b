package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.openapi.SecurityScheme;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which names in a query, or among cookies, belong to which parameter where an object has one for each property. */
public final class OwnNames {

    private final ObjectProperties properties;
    private final ParameterTypes types;
    private final Collection<Parameter> parameters;
    private final Collection<SecurityScheme> schemes;

    public OwnNames(ParameterTypes types, Collection<Parameter> parameters, Collection<SecurityScheme> schemes) {
        this.properties = new ObjectProperties(types);
        this.types = types;
        this.parameters = parameters;
        this.schemes = schemes;
    }

    /** The style of a parameter with the names that are its own, or that are not. */
    public ParameterSerialization of(Parameter parameter, ParameterSerialization style) {
        Schema schema = parameter.schema();
        boolean deep = "DEEP_OBJECT".equals(style.style());
        if (!deep && !(isPairs(parameter) && "FORM_EXPLODED".equals(style.style()))) {
            return withBrackets(parameter, style);
        } else if (!properties.isOpen(schema)) {
            return new ParameterSerialization(style.style(), style.reserved(), properties.names(schema), List.of());
        } else if (deep) {
            return style;
        }
        List<Parameter> open = beside(parameter)
                .filter(each -> isSpread(each) && properties.isOpen(each.schema()))
                .toList();
        if (open.indexOf(parameter) < open.size() - 1) {
            throw new UnsupportedSpecException(
                    parameter.pointer().child("schema"),
                    "this operation has several parameters that take any name,"
                            + " so that none can be told from another; use style deepObject, or name their properties");
        }
        return new ParameterSerialization(style.style(), style.reserved(), List.of(), List.copyOf(others(parameter)));
    }

    /** A list's name may have brackets behind it, unless that is the name of another. */
    private ParameterSerialization withBrackets(Parameter parameter, ParameterSerialization style) {
        List<String> others = beside(parameter)
                .map(Parameter::name)
                .filter(each -> each.startsWith(parameter.name() + "["))
                .toList();
        return others.isEmpty() || !parameter.in().equals("query")
                ? style
                : new ParameterSerialization(style.style(), style.reserved(), List.of(), others, style.forServer());
    }

    private Stream<Parameter> beside(Parameter parameter) {
        return parameters.stream().filter(each -> each.in().equals(parameter.in()));
    }

    private boolean isPairs(Parameter parameter) {
        return !parameter.hasContent() && types.shape(parameter.schema()) == ParameterShape.PAIRS;
    }

    private boolean isSpread(Parameter parameter) {
        return isPairs(parameter)
                && parameter.isExploded()
                && !parameter.style().equals("deepObject");
    }

    /** All names in the same place that are another parameter's or a credential's. */
    private Set<String> others(Parameter parameter) {
        Set<String> others = new LinkedHashSet<>();
        beside(parameter)
                .filter(each -> each != parameter)
                .forEach(
                        each -> others.addAll(isSpread(each) ? properties.names(each.schema()) : List.of(each.name())));
        schemes.stream()
                .filter(each -> each.isApiKey() && each.in().equals(parameter.in()))
                .forEach(each -> others.add(each.parameter()));
        return others;
    }
}
