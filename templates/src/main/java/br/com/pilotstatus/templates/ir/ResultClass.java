package br.com.pilotstatus.templates.ir;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sealed result of an operation: one record for each declared response.
 *
 * @param packageName where it goes
 * @param operation   the operation
 */
public record ResultClass(String packageName, ApiMethod operation) {

    public String name() {
        return operation.resultName();
    }

    public List<ResponseCase> cases() {
        Set<String> records = operation.responses().stream().map(ResponseCase::record).collect(Collectors.toSet());
        return operation.responses().stream().map(each -> each.avoiding(records)).toList();
    }

    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        cases().forEach(each -> imports.addAll(each.imports()));
        imports.add("org.jspecify.annotations.NullMarked");
        boolean bodiless = cases().stream().anyMatch(each -> !each.hasBody());
        boolean headers = cases().stream().anyMatch(ResponseCase::hasHeaders);
        boolean optional = cases().stream().anyMatch(ResponseCase::hasOptionalHeaders);
        if (bodiless || optional) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        if (headers) {
            imports.add("java.util.LinkedHashMap");
            imports.add("java.util.Map");
        }
        if (cases().stream().anyMatch(each -> !each.isFixed())) {
            imports.add("br.com.pilotstatus.server.internal.Statuses");
        }
        if (cases().stream().anyMatch(each -> each.hasBody() || !each.requiredHeaders().isEmpty())) {
            imports.add("java.util.Objects");
        }
        return imports;
    }
}
