package br.com.pilotstatus.templates.java;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sealed interface of an operation's successes, for a client of an operation whose successes differ in type.
 *
 * @param packageName where it goes
 * @param name        simple name
 * @param operation   the operation
 * @param successes   its successes
 */
public record SuccessClass(String packageName, String name, ApiMethod operation, List<ResponseCase> successes) {

    static SuccessClass of(String packageName, ClientMethod client) {
        return new SuccessClass(packageName, client.successName(), client.method(), client.successes());
    }

    public List<ResponseCase> cases() {
        Set<String> records = successes.stream().map(ResponseCase::record).collect(Collectors.toSet());
        return successes.stream().map(each -> each.avoiding(records)).toList();
    }

    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        cases().forEach(each -> imports.addAll(each.imports()));
        imports.add("org.jspecify.annotations.NullMarked");
        return imports;
    }
}
