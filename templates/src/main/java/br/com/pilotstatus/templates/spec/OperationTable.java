package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.ClientMethod;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Knowledge;
import br.com.pilotstatus.templates.openapi.LeftOut;
import br.com.pilotstatus.templates.openapi.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The table of all operations for people: how Java calls them, what a key must be, where they are known from. */
final class OperationTable {

    static final String FILE = "operations.md";

    private static final String RECEIVED = "received";

    private OperationTable() {}

    /**
     * Writes it.
     *
     * @param file name of the received document
     */
    static String markdown(JsonNode effective, JavaApi java, String file) {
        Map<String, String> names = new HashMap<>();
        for (ApiClass api : java.apis()) {
            for (ClientMethod each : api.methods()) {
                names.putIfAbsent(
                        each.method().operationId(),
                        "client." + api.accessor() + "()." + each.method().id());
            }
        }
        List<Operation> operations = Api.of(effective).operations();
        StringBuilder text = new StringBuilder("# Operations of ")
                .append(file)
                .append("\n\n\"Key\" is what a key must be for, \"not stated\" what no source says.\n\n")
                .append("| operation | method and path | key | permission | known from | unknown |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Operation operation : operations) {
            Knowledge known = operation.knowledge();
            text.append("| `")
                    .append(names.get(operation.id()))
                    .append("` | `")
                    .append(cell(operation.address()))
                    .append("` | ")
                    .append(cell(known.scope()))
                    .append(" | ")
                    .append(known.permission().isEmpty() ? "" : "`" + cell(known.permission()) + '`')
                    .append(" | ")
                    .append(cell(source(known)))
                    .append(" | ")
                    .append(cell(String.join("; ", known.unknown())))
                    .append(" |\n");
        }
        text.append('\n').append(operations.size()).append(operations.size() == 1 ? " operation" : " operations");
        Map<String, Long> counts = operations.stream()
                .collect(Collectors.groupingBy(each -> source(each.knowledge()), TreeMap::new, Collectors.counting()));
        if (!counts.keySet().equals(Set.of(RECEIVED))) {
            text.append(", known from: ")
                    .append(counts.entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
        text.append(".\n");
        List<LeftOut> leftOut = Api.of(effective).leftOut();
        if (!leftOut.isEmpty()) {
            text.append(
                            "\n## Left out\n\nNeither client nor stub has these, as nothing right can be generated of them.\n\n")
                    .append("| operation | why |\n|---|---|\n");
            leftOut.forEach(each -> text.append("| `")
                    .append(cell(each.address()))
                    .append("` | ")
                    .append(cell(each.why()))
                    .append(" |\n"));
        }
        return text.toString();
    }

    /** What says nothing of itself is from the received document. */
    private static String source(Knowledge known) {
        return known.evidence().isEmpty() ? RECEIVED : known.evidence();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
