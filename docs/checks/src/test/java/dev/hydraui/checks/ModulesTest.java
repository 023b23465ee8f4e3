package dev.hydraui.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
final class ModulesTest {
  private static final JavaClasses ALL = importAll();

  @Test
  void theCoreKnowsNothingBelowIt() {
    classes()
        .that(in("hydra-core/core"))
        .should()
        .onlyDependOnClassesThat(
            in("hydra-core/core")
                .or(
                    resideInAnyPackage(
                        "java.lang", "java.lang.annotation", "java.util", "java.util.function")))
        .check(ALL);
  }

  @Test
  void screensKnowTheCoreAlone() {
    noClasses()
        .that(in("admin-ui/screens"))
        .should()
        .dependOnClassesThat(ours().and(not(in("admin-ui/screens", "hydra-core/core"))))
        .orShould()
        .dependOnClassesThat(not(ours()).and(not(resideInAnyPackage("java.."))))
        .check(ALL);
  }

  @Test
  void renderersNeverSeeEachOtherNorAProduct() {
    for (String renderer : List.of("renderer-web", "renderer-javafx", "renderer-android/compose")) {
      noClasses()
          .that(in(renderer))
          .should()
          .dependOnClassesThat(ours().and(not(in(renderer, "hydra-core/core", "hydra-core/jvm"))))
          .allowEmptyShould(true)
          .check(ALL);
    }
  }

  @Test
  void theServerKnowsNoScreenAndNoRenderer() {
    noClasses()
        .that(in("admin-ui/server"))
        .should()
        .dependOnClassesThat(ours().and(not(in("admin-ui/server", "hydra-core/core"))))
        .check(ALL);
  }

  @Test
  void whatABrowserLoadsAvoidsWhatIsLargeThere() {
    // Each costs a page 35 kB and more; renderer-web's compiler plugin and its tool for developers
    // run on a developer's machine.
    Set<String> large =
        Set.of("format", "formatted", "split", "matches", "replaceAll", "replaceFirst");
    DescribedPredicate<JavaClass> inAPage =
        in("hydra-core/core", "admin-ui/screens", "renderer-web")
            .and(not(resideInAnyPackage("dev.hydraui.web.compiler..", "dev.hydraui.web.dev..")));
    noClasses()
        .that(inAPage)
        .should()
        .callMethodWhere(
            describe(
                "is one of String's " + large,
                call ->
                    call.getTarget().getOwner().isEquivalentTo(String.class)
                        && large.contains(call.getTarget().getName())))
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.regex", "java.text", "java.time.format", "java.math"))
        .check(ALL);
  }

  @Test
  void packagesDependInOneDirection() {
    slices().matching("dev.hydraui.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void aPackageLivesInOneModule() {
    Map<String, Set<String>> modules =
        ALL.stream()
            .collect(groupingBy(JavaClass::getPackageName, mapping(ModulesTest::module, toSet())));
    modules.values().removeIf(places -> places.size() == 1);
    assertEquals(Map.of(), modules);
  }

  private static DescribedPredicate<JavaClass> in(String... modules) {
    return describe(
        "in " + String.join(", ", modules),
        type -> List.of(modules).contains(module(type.getBaseComponentType())));
  }

  private static DescribedPredicate<JavaClass> ours() {
    return describe(
        "of ours", type -> type.getBaseComponentType().getPackageName().startsWith("dev.hydraui"));
  }

  /** The folder of a class's module, below the root; empty for a class that is not ours. */
  private static String module(JavaClass type) {
    return type.getSource()
        .map(source -> Path.of(source.getUri()))
        .filter(path -> path.startsWith(Tree.ROOT))
        .map(path -> "" + Tree.ROOT.relativize(path))
        .map(path -> path.substring(0, path.indexOf("/target/")))
        .orElse("");
  }

  private static JavaClasses importAll() {
    List<Location> places =
        Tree.files(name -> name.equals("pom.xml")).stream()
            .map(Tree.ROOT::resolve)
            // Without sources of its own, a module has those of another, compiled once more.
            .filter(pom -> Files.isDirectory(pom.resolveSibling("src")))
            .map(pom -> pom.resolveSibling("target/classes/dev/hydraui"))
            .filter(Files::isDirectory)
            .map(Location::of)
            .toList();
    JavaClasses all = new ClassFileImporter().importLocations(places);
    assertTrue(all.contain("dev.hydraui.machine.Machine"), "nothing is compiled yet");
    return all;
  }
}
