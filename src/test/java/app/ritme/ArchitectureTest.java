package app.ritme;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.Anyone;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.Guests;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.SignedIn;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The walls of the house: each test is one sentence of the architecture. */
class ArchitectureTest {

    /** Left may not know right. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "organisation",
            "account",
            "people",
            "audit",
            "notice",
            "shell",
            "export",
            "program",
            "enrolment",
            "schedule",
            "enquiry",
            "training",
            "journal",
            "outcome",
            "safety",
            "home",
            "today",
            "offline",
            "billing",
            "operator");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.ritme");

    private static final Set<Class<? extends Annotation>> ACCESS = Set.of(
            Anyone.class,
            SignedIn.class,
            Members.class,
            StaffMembers.class,
            Guests.class,
            Managers.class,
            BillingManagers.class,
            Operators.class,
            LinkHolders.class,
            SystemOnly.class);

    @Test
    void featuresKnowOnlyFeaturesToTheirLeft() {
        for (int i = 0; i < FEATURES.size(); i++) {
            String root = "app.ritme." + FEATURES.get(i);
            String[] right = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(name -> "app.ritme." + name + "..")
                    .toArray(String[]::new);
            if (right.length > 0) {
                // its parts too, but not its screens, which stand in the shell's frame
                noClasses()
                        .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".ui.."))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(right)
                        .allowEmptyShould(true)
                        .check(CODE);
            }
        }
    }

    @Test
    void nobodyKnowsThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.ritme.platform..", "app.ritme")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.ritme.platform..")
                .check(CODE);
    }

    @Test
    void rootsHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("app.ritme.(*)")
                .should()
                .beFreeOfCycles()
                .check(CODE.that(not(resideInAnyPackage("app.ritme.shell"))));
    }

    @Test
    void screensHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("app.ritme.(*).ui")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void onlyNavigationOfAnotherFeaturesScreensIsUsed() {
        for (String feature : FEATURES) {
            String screens = "app.ritme." + feature + ".ui";
            if (feature.equals("shared")) {
                continue;
            }
            noClasses()
                    .that()
                    .resideOutsideOfPackage(screens)
                    .should()
                    .dependOnClassesThat(resideInAPackage(screens)
                            .and(DescribedPredicate.describe(
                                    "are no navigation",
                                    type -> !type.getSimpleName().endsWith("Navigation"))))
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void onlyScreensAndWiringKnowTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.ritme..ui", "app.ritme.shell", "app.ritme.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.ritme.shell")
                .check(CODE);
    }

    @Test
    void rootsKnowNoVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.ritme..ui", "app.ritme.shell", "app.ritme.platform..", "app.ritme")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void entitiesAndRepositoriesAreSeenInTheirPackageOnly() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void everyEntityHasOneTenant() {
        CODE.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(entity -> assertThat(
                                entity.getAllFields().stream().filter(field -> field.isAnnotatedWith(TenantId.class)))
                        .as(entity.getName())
                        .hasSize(1));
    }

    @Test
    void everyServiceSaysWhomItServes() {
        services()
                .forEach(service -> assertThat(ACCESS.stream().filter(service::isAnnotatedWith))
                        .as("%s carries one access annotation", service.getName())
                        .hasSize(1));
    }

    @Test
    void everyServiceIsTransactional() {
        services()
                .forEach(service -> assertThat(service.isAnnotatedWith(Transactional.class)
                                || service.isAnnotatedWith(PlatformTransaction.class))
                        .as("%s is transactional", service.getName())
                        .isTrue());
    }

    @Test
    void rolesAreNeverAuthorities() {
        CODE.stream()
                .flatMap(type -> Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMethods().stream().flatMap(method -> method.getAnnotations().stream())))
                .filter(annotation -> annotation.getRawType().getName().endsWith("PreAuthorize"))
                .forEach(annotation -> assertThat(
                                annotation.get("value").orElse("").toString())
                        .startsWith("@access."));
    }

    @Test
    void everyViewSaysWhomItIsOpenTo() {
        CODE.stream()
                .filter(type -> type.isAnnotatedWith(Route.class)
                        || (type.isAssignableTo(HasErrorParameter.class) && type.isAssignableTo(Component.class)))
                .forEach(view -> assertThat(Stream.<Class<? extends Annotation>>of(
                                        AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                                .filter(view::isAnnotatedWith))
                        .as(view.getName())
                        .hasSize(1));
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("asks for now without a clock", ArchitectureTest::asksForNow))
                .check(CODE);
    }

    @Test
    void slowWorkIsATaskAndNotAnAsynchronousListener() {
        methods()
                .should()
                .notBeAnnotatedWith("org.springframework.scheduling.annotation.Async")
                .andShould()
                .notBeAnnotatedWith("org.springframework.transaction.event.TransactionalEventListener")
                .check(CODE);
    }

    @Test
    void stripesLibraryIsKnownInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.ritme.billing.stripe")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe..")
                .check(CODE);
    }

    @Test
    void theEmulatorIsKnownInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.ritme.billing.emulator..", "app.ritme.platform.billing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.ritme.billing.emulator..")
                .check(CODE);
    }

    @Test
    void theEmulatorKnowsNothingOfRitme() {
        noClasses()
                .that()
                .resideInAPackage("app.ritme.billing.emulator..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("app.ritme..").and(not(resideInAPackage("app.ritme.billing.emulator.."))))
                .check(CODE);
    }

    @Test
    void onlyTheRenewalOfKeysSpeaksForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.ritme.people.keys")
                .should()
                .callMethod(Tenancy.Context.class, "keys", UUID.class)
                .check(CODE);
    }

    @Test
    void onlyBillingEndsAnOrganisation() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.ritme.billing.command", "app.ritme.billing.operator")
                .should()
                .callMethod(OrganisationRegistry.class, "end")
                .check(CODE);
    }

    @Test
    void billingKnowsNothingOfCare() {
        noClasses()
                .that()
                .resideInAPackage("app.ritme.billing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.ritme.program..",
                        "app.ritme.enrolment..",
                        "app.ritme.schedule..",
                        "app.ritme.training..",
                        "app.ritme.journal..",
                        "app.ritme.outcome..",
                        "app.ritme.today..")
                .check(CODE);
    }

    @Test
    void fieldsAreNeverInjected() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static Stream<JavaClass> services() {
        return CODE.that(are(annotatedWith(Service.class))).stream();
    }

    private static boolean asksForNow(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
