package closeout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The arrows of docs/design.md, as tests. */
@AnalyzeClasses(packages = "closeout", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("closeout.cli..")
          .layer("check")
          .definedBy("closeout.check..")
          .layer("steps")
          .definedBy(
              "closeout.read..",
              "closeout.narrative..",
              "closeout.match..",
              "closeout.engine..",
              "closeout.format..",
              "closeout.store..")
          .layer("policy")
          .definedBy("closeout.policy..")
          .layer("finding")
          .definedBy("closeout.finding..")
          .optionalLayer("wording")
          .definedBy("closeout.wording..")
          .layer("dossier")
          .definedBy("closeout.dossier..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli")
          // The command line chooses formatters and lists the rulebook's rules without a check.
          .whereLayer("steps")
          .mayOnlyBeAccessedByLayers("cli", "check")
          .whereLayer("policy")
          .mayOnlyBeAccessedByLayers("cli", "check", "steps")
          .whereLayer("finding")
          .mayOnlyBeAccessedByLayers("cli", "check", "steps", "policy")
          .whereLayer("wording")
          .mayOnlyBeAccessedByLayers("check", "steps");

  @ArchTest
  static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("closeout.(read|narrative|match|engine|format|store)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("closeout.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FACTS_ARE_RECORDS_ENUMS_AND_INTERFACES =
      classes()
          .that()
          .resideInAPackage("closeout.dossier..")
          .and(
              describedAs(
                  "are named",
                  type -> !type.isAnonymousClass() && !type.getName().matches(".*\\$\\d+")))
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces();

  @ArchTest
  static final ArchRule DROOLS_STAYS_IN_THE_ENGINE =
      home("Drools", "closeout.engine..", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule CSV_STAYS_AT_THE_EDGES =
      homes(
          "Commons CSV",
          List.of("org.apache.commons.csv.."),
          "closeout.read..",
          "closeout.format..");

  @ArchTest
  static final ArchRule OFFICE_AND_WEB_LIBRARIES_STAY_AT_THE_EDGES =
      homes(
          "POI, PDFBox, jsoup",
          List.of("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup.."),
          "closeout.read..",
          "closeout.format..");

  @ArchTest
  static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE =
      home("picocli", "closeout.cli..", "picocli..");

  @ArchTest
  static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Clock")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule STREAMS_ARE_HANDED_IN =
      noClasses()
          // The entry hands the process's streams in; everybody else receives them.
          .that()
          .doNotHaveFullyQualifiedName("closeout.cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule NO_WRITER_THAT_SWALLOWS_A_FULL_DISK =
      noClasses()
          // picocli prints its help to writers of this type only.
          .that()
          .resideOutsideOfPackage("closeout.cli..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.io.PrintWriter.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.io.PrintStream.class);

  @ArchTest
  static final ArchRule NO_DEFAULTS_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class);

  @ArchTest
  static final ArchRule THE_LANGUAGE_COMES_FROM_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("closeout.cli..")
          .should()
          .callMethod(Locale.class, "getDefault");

  @ArchTest
  static final ArchRule DROOLS_SEES_EVERY_ACCESSOR =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("closeout.dossier..")
          .and()
          .haveNameMatching("is[A-Z].*|is[a-z].*")
          .should()
          .haveRawReturnType(boolean.class)
          .allowEmptyShould(true);

  private static ArchRule home(String library, String home, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(home, "rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .as(library + " is used in " + home + " only");
  }

  private static ArchRule homes(String library, List<String> packages, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .as(library + " is used in its homes only");
  }

  private static DescribedPredicate<JavaClass> describedAs(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
