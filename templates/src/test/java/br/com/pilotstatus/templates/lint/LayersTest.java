package br.com.pilotstatus.templates.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of this module, bottom to top: each leans on those of the lines above it, and on none beside it. */
class LayersTest {

    private static final String ROOT = "br.com.pilotstatus.templates.";
    private static final List<List<String>> LAYERS = List.of(
            List.of("json", "names", "regex", "command", "layout", "stamp"),
            List.of("yaml", "spec.report", "openapi"),
            List.of("spec.document"),
            List.of("spec.validation"),
            List.of("schema"),
            List.of("parameter"),
            List.of("java"),
            List.of("generator"),
            List.of("spec.naming.accepted"),
            List.of("spec.naming.operation", "spec.naming.inline"),
            List.of("spec.naming.error", "spec.naming.known"),
            List.of(
                    "spec.overlay",
                    "spec.supplement",
                    "spec.omission",
                    "spec.reference",
                    "spec.path",
                    "spec.upgrade",
                    "spec.mend",
                    "spec.example",
                    "spec.naming",
                    "spec.check",
                    "spec.unsupported"),
            List.of("changes.rule", "acceptance"),
            List.of("changes.report"),
            List.of("changes.pair"),
            List.of("changes.schema"),
            List.of("changes.operation"),
            List.of("changes", "page"),
            List.of("spec", "publicapi"),
            List.of("build"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.pilotstatus.templates");

    @Test
    void noPackagesLeanOnEachOther() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageLeansOnOneBesideOrAboveIt() {
        List<String> notBelow = new ArrayList<>(packages());
        for (List<String> layer : LAYERS) {
            for (String each : layer) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + each)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow.stream()
                                .filter(other -> !other.equals(each))
                                .map(ROOT::concat)
                                .toArray(String[]::new))
                        .check(CLASSES);
            }
            notBelow.removeAll(layer);
        }
    }

    @Test
    void everyPackageHasItsLayer() {
        assertEquals(
                packages(), new TreeSet<>(LAYERS.stream().flatMap(List::stream).toList()));
    }

    private static TreeSet<String> packages() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            packages.add(each.getPackageName().substring(ROOT.length()));
        }
        return packages;
    }
}
