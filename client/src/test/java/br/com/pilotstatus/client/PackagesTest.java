package br.com.pilotstatus.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** How the packages of the client depend on each other. */
class PackagesTest {
    private static final JavaClasses CLIENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.pilotstatus.client");

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("br.com.pilotstatus.(**)").should().beFreeOfCycles().check(CLIENT);
    }

    @Test
    void theTransportKnowsNothingOfJaxRsJsonOrOperations() {
        dependsOnlyOn(
                "br.com.pilotstatus.client.internal.http",
                "java..",
                "javax.net..",
                "br.com.pilotstatus.model.internal.http",
                "org.apache.hc.core5..");
    }

    @Test
    void threadsKnowNothingOfHttp() {
        dependsOnlyOn("br.com.pilotstatus.client.internal.async", "java..");
    }

    @Test
    void jerseyIsKnownWhereTheUserHandsItInAndInItsOwnEngineAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "br.com.pilotstatus.client",
                        "br.com.pilotstatus.client.internal.settings",
                        "br.com.pilotstatus.client.internal.jersey")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.glassfish..")
                .check(CLIENT);
    }

    private static void dependsOnlyOn(String origin, String... others) {
        String[] allowed = new String[others.length + 2];
        System.arraycopy(others, 0, allowed, 0, others.length);
        allowed[others.length] = origin;
        allowed[others.length + 1] = "org.jspecify.annotations";
        classes()
                .that()
                .resideInAPackage(origin)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLIENT);
    }
}
