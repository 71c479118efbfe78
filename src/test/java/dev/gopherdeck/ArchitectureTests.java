package dev.gopherdeck;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String ROOT = "dev.gopherdeck";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void modulesUseOnlyTheModulesTheyMay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("application")
                .definedBy(ROOT)
                .layer("markdown")
                .definedBy(ROOT + ".markdown..")
                .layer("scheduling")
                .definedBy(ROOT + ".scheduling..")
                .layer("learner")
                .definedBy(ROOT + ".learner..")
                .layer("deck")
                .definedBy(ROOT + ".deck..")
                .layer("importing")
                .definedBy(ROOT + ".importing..")
                .layer("review")
                .definedBy(ROOT + ".review..")
                .layer("insight")
                .definedBy(ROOT + ".insight..")
                .layer("storage")
                .definedBy(ROOT + ".storage..")
                .layer("cli")
                .definedBy(ROOT + ".cli..")
                .layer("web")
                .definedBy(ROOT + ".web..")
                .whereLayer("application")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("markdown")
                .mayNotAccessAnyLayer()
                .whereLayer("scheduling")
                .mayNotAccessAnyLayer()
                .whereLayer("learner")
                .mayNotAccessAnyLayer()
                .whereLayer("storage")
                .mayNotAccessAnyLayer()
                .whereLayer("deck")
                .mayOnlyAccessLayers("markdown")
                .whereLayer("importing")
                .mayOnlyAccessLayers("markdown", "deck", "learner")
                .whereLayer("review")
                .mayOnlyAccessLayers("scheduling", "deck", "learner")
                .whereLayer("insight")
                .mayOnlyAccessLayers("scheduling", "deck", "review", "learner")
                .whereLayer("web")
                .mayOnlyAccessLayers("learner")
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theTableNamesEveryModule() {
        Set<String> modules = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(modules)
                .containsExactlyInAnyOrder(
                        "cli",
                        "deck",
                        "importing",
                        "insight",
                        "learner",
                        "markdown",
                        "review",
                        "scheduling",
                        "storage",
                        "web");
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void schedulingNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".scheduling..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".scheduling..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void markdownNeedsNoSpring() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".markdown..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        ROOT + ".markdown..",
                        "org.jspecify.annotations..",
                        "com.vladsch.flexmark..",
                        "org.owasp.html..")
                .check(CLASSES);
    }

    @Test
    void domainCodeIsToldTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".web..", ROOT + ".storage..")
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .check(CLASSES);
    }
}
