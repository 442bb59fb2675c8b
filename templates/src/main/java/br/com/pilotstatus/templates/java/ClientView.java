package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A method of a client that gives another with one more header ({@code x-client-view}): the header is no argument of the
 * operations that declare it.
 *
 * @param method      its name
 * @param header      the header, as it was written first
 * @param description what the spec says of it
 */
public record ClientView(String method, String header, String description) {

    /** Finds the views of a document, in its order. */
    static List<ClientView> all(Api api, Set<String> takenMethods) {
        Map<String, ClientView> byHeader = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            for (Parameter each : operation.parameters()) {
                if (!each.clientView().isEmpty()) {
                    add(each, byHeader, takenMethods);
                }
            }
        }
        return new ArrayList<>(byHeader.values());
    }

    private static void add(Parameter parameter, Map<String, ClientView> byHeader, Set<String> takenMethods) {
        String method = parameter.clientView();
        String key = parameter.name().toLowerCase(Locale.ROOT);
        if (!parameter.in().equals("header")) {
            throw refused(parameter, "x-client-view is for headers, and this is a " + parameter.in() + " parameter");
        } else if (!method.matches("[a-z][A-Za-z0-9]*") || takenMethods.contains(method)) {
            throw refused(parameter, "no method of a client can be called '" + method + "'; take another name");
        }
        ClientView known = byHeader.get(key);
        if (known != null && !known.method.equals(method)) {
            throw refused(parameter, "the header is " + known.method + " elsewhere; give it one name everywhere");
        }
        byHeader.values().stream()
                .filter(each -> each.method.equals(method) && !each.header.equalsIgnoreCase(parameter.name()))
                .findFirst()
                .ifPresent(each -> {
                    throw refused(parameter, method + " is the view of the header " + each.header + " already");
                });
        byHeader.putIfAbsent(key, new ClientView(method, parameter.name(), parameter.description()));
    }

    private static UnsupportedSpecException refused(Parameter parameter, String problem) {
        return new UnsupportedSpecException(parameter.pointer().child("x-client-view"), problem);
    }

    public String methodLiteral() {
        return Text.literal(method);
    }

    public String headerLiteral() {
        return Text.literal(header);
    }

    /** What the Javadoc of the method says. */
    public List<String> javadoc() {
        List<String> lines = new ArrayList<>(Text.javadoc("Makes a client beside this one that sends the header "
                + header + " with all operations that take it."));
        String meaning = description.isEmpty() ? "" : Text.sentence(description) + " ";
        List<String> more =
                Text.javadoc(meaning + "This client stays as it is. Both share connections, threads and options:"
                        + " closing this one closes both, closing the other closes nothing. A header of that name in the options of a"
                        + " call is the stronger.");
        lines.addAll(List.of("", " <p>" + more.get(0).strip()));
        lines.addAll(more.subList(1, more.size()));
        return lines;
    }
}
