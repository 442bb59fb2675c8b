package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A model that is called like a class of its imports would hide it, or be hidden. */
class ReservedTypesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);");

    @Test
    void noModelHasTheNameOfAClassThatGeneratedCodeImports() throws IOException {
        Set<String> imported = new TreeSet<>();
        for (CaseFolder folder : CaseFolder.all()) {
            if (!folder.isRefused()) {
                JsonNode effective = Compilations.effective(folder.inputs());
                imported.addAll(imports(JavaApi.of(effective, Packages.under("our"))));
            }
        }
        assertFalse(imported.isEmpty());
        assertReserved(imported);
    }

    @Test
    void noModelHasTheNameOfAClassThatATemplateImports() throws IOException {
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(each -> imported.add(each.group(1)));
            }
        }
        assertFalse(imported.isEmpty());
        assertReserved(imported);
    }

    private static Set<String> imports(JavaApi api) {
        Set<String> imports = new TreeSet<>();
        api.models().values().forEach(each -> imports.addAll(each.imports()));
        api.unions().values().forEach(each -> imports.addAll(each.imports()));
        api.enums().values().forEach(each -> imports.addAll(each.imports()));
        api.successes().values().forEach(each -> imports.addAll(each.imports()));
        api.results().values().forEach(each -> imports.addAll(each.imports()));
        api.apis().forEach(each -> {
            imports.addAll(each.interfaceImports());
            imports.addAll(each.asyncImports());
            imports.addAll(each.implementationImports());
            imports.addAll(each.serverImports());
        });
        imports.removeIf(each -> each.startsWith("our."));
        return imports;
    }

    private static void assertReserved(Collection<String> imported) {
        assertEquals(
                List.of(),
                imported.stream()
                        .map(each -> each.substring(each.lastIndexOf('.') + 1))
                        .filter(each -> !JavaNames.isReservedType(each))
                        .toList());
    }
}
