package br.com.pilotstatus.templates.spec.naming.operation;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that an operation has by itself, whatever was accepted and whatever others are called. */
final class OwnName {

    private static final Pattern VERSION = Pattern.compile("^/v\\d+(\\.\\d+)*(?=/.)");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private OwnName() {}

    /** Returns the name that its operationId says; where there is none, that of method and path. */
    static String of(OperationNode operation) {
        return operation.isNamed() ? JavaNames.memberName(operation.id()) : derived(operation);
    }

    /** Returns the names by which it can be told from another of its own name. */
    static Stream<String> longer(OperationNode operation) {
        return Stream.of(operation.method(), operation.method() + " " + withParameters(operation, " by $1 "))
                .map(more -> JavaNames.memberName(of(operation) + " " + more));
    }

    /** Tells whether a name may be that of an operation because of others, with a number behind it perhaps. */
    static boolean isGiven(OperationNode operation, String name) {
        return Stream.concat(Stream.of(of(operation)), longer(operation))
                .anyMatch(each ->
                        name.startsWith(each) && name.substring(each.length()).matches("\\d*"));
    }

    private static String derived(OperationNode operation) {
        String words = withParameters(operation, " by $1 ");
        return JavaNames.memberName(operation.method() + " " + (words.matches("[/ ]*") ? "root" : words));
    }

    /** Tells whether the overlay names an operation. */
    static boolean isOverlaid(Document document, OperationNode operation) {
        return operation.isNamed() && document.isOverlaid(document.at(operation.node(), "operationId"));
    }

    /** A machine made the id of method and path; a Java name of the same words may be meant. */
    static boolean repeatsAddress(OperationNode operation) {
        String name = of(operation);
        return !operation.id().isEmpty()
                && !name.equals(operation.id())
                && JavaKey.isSame(
                        name, JavaNames.memberName(operation.method() + " " + withParameters(operation, " $1 ")));
    }

    private static String withParameters(OperationNode operation, String written) {
        String path = VERSION.matcher(operation.path()).replaceFirst("");
        return PARAMETER.matcher(path).replaceAll(written);
    }

    /** Returns the name that the words of the summary make, if they are few; else nothing. */
    static String ofSummary(OperationNode operation) {
        String summary = operation.summary().replaceAll("\\([^)]*\\)", " ").strip();
        return summary.matches("\\p{L}+( [\\p{L}\\d-]+){1,4}") ? JavaNames.memberName(summary) : "";
    }
}
