package br.com.pilotstatus.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the sandbox, which users are to imitate, leans on. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.pilotstatus.sandbox");

    @Test
    void itNeedsNothingThatIsInternal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("br.com.pilotstatus..internal..")
                .check(CLASSES);
    }

    @Test
    void noPackagesLeanOnEachOther() {
        slices().matching("br.com.pilotstatus.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
