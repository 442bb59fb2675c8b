package br.com.pilotstatus.templates.ir;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sealed interface of an operation's successes, for a client of an operation whose successes differ in type.
 *
 * @param packageName where it goes
 * @param operation   the operation
 */
public record SuccessClass(String packageName, ApiMethod operation) {

    public String name() {
        return operation.successName();
    }

    public List<ResponseCase> cases() {
        Set<String> records = operation.successes().stream().map(ResponseCase::record).collect(Collectors.toSet());
        return operation.successes().stream().map(each -> each.avoiding(records)).toList();
    }

    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        cases().forEach(each -> imports.addAll(each.imports()));
        imports.add("org.jspecify.annotations.NullMarked");
        return imports;
    }
}
