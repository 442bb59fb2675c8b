package br.com.pilotstatus.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What models lean on. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.pilotstatus.model");

    @Test
    void modelsKnowNoTransport() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "br.com.pilotstatus.client..", "br.com.pilotstatus.server..")
                .check(CLASSES);
    }

    @Test
    void noPackagesLeanOnEachOther() {
        slices().matching("br.com.pilotstatus.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
