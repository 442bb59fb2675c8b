package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.schema.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sealed result of an operation: one record for each declared response.
 *
 * @param packageName where it goes
 * @param name        simple name
 * @param operation   the operation
 * @param errorModel  fully qualified name of the model that errors share
 * @param wider       simple names of the models that can be made of that one
 */
public record ResultClass(String packageName, String name, ApiMethod operation, String errorModel, Set<String> wider) {

    public List<ResultCase> cases() {
        Set<String> records = records();
        return operation.responses().stream()
                .map(each -> new ResultCase(each.avoiding(records)))
                .toList();
    }

    private Set<String> records() {
        return operation.responses().stream().map(ResponseCase::record).collect(Collectors.toSet());
    }

    /** The errors that a helper for all operations can make: a status and the shared model are enough. */
    public List<ResultCase> sharedErrors() {
        return operation.responses().stream()
                .filter(each -> each.isError()
                        && each.hasBody()
                        && (simpleErrorModel().equals(each.body())
                                || each.hasException() && wider.contains(each.body())))
                .sorted(Comparator.comparing(ResponseCase::isFixed).reversed().thenComparing(ResponseCase::status))
                .map(each -> new ResultCase(each, simpleErrorModel().equals(each.body())))
                .filter(each -> each.requiredHeaders().isEmpty())
                .toList();
    }

    public boolean hasSharedErrors() {
        return !sharedErrors().isEmpty();
    }

    /** The statuses of those, as a Java string literal. */
    public String sharedErrorsLiteral() {
        return Text.literal(
                hasSharedErrors()
                        ? sharedErrors().stream()
                                .map(each -> each.response().status())
                                .collect(Collectors.joining(", "))
                        : "none");
    }

    /** The shared model as written in source: in full where a record of the result hides it. */
    public String errorType() {
        return records().contains(simpleErrorModel()) ? errorModel : simpleErrorModel();
    }

    private String simpleErrorModel() {
        return errorModel.substring(errorModel.lastIndexOf('.') + 1);
    }

    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        cases().forEach(each -> imports.addAll(each.response().imports()));
        imports.add("org.jspecify.annotations.NullMarked");
        boolean bodiless = cases().stream().anyMatch(each -> !each.response().hasBody());
        boolean headers = cases().stream().anyMatch(ResultCase::hasHeaders);
        boolean optional = cases().stream().anyMatch(ResultCase::hasOptionalHeaders);
        if (bodiless || optional) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        if (headers) {
            imports.add("java.util.LinkedHashMap");
            imports.add("java.util.Map");
        }
        imports.add("br.com.pilotstatus.server.internal.Statuses");
        if (cases().stream().anyMatch(each -> each.response().anyOfThem())) {
            imports.add("br.com.pilotstatus.server.internal.media.MediaRanges");
        }
        if (cases().stream().anyMatch(each -> !each.response().textValues().isEmpty())) {
            imports.add("br.com.pilotstatus.server.Listed");
        }
        if (cases().stream().anyMatch(each -> each.response().isError())) {
            imports.add("br.com.pilotstatus.server.ErrorResult");
        }
        if (errorType().equals(simpleErrorModel())) {
            imports.add(errorModel);
        }
        if (cases().stream()
                .anyMatch(each -> each.isDemanded() || !each.requiredHeaders().isEmpty())) {
            imports.add("java.util.Objects");
        }
        return imports;
    }
}
