package dev.hydraui.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Derives from each component's record what would otherwise be written four times over: its
 * changing methods, its comparison, its codec, and its entry in the catalogue.
 */
@SupportedAnnotationTypes(CatalogueProcessor.ENTRY)
public final class CatalogueProcessor extends AbstractProcessor {

  static final String ENTRY = "dev.hydraui.node.CatalogueEntry";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<String, List<ComponentModel>> byPackage = new TreeMap<>();
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        read(element, byPackage);
      }
    }
    byPackage.forEach(this::writeCatalogue);
    return false;
  }

  private void read(Element element, Map<String, List<ComponentModel>> byPackage) {
    try {
      ComponentModel component = ComponentModel.of(element, processingEnv);
      writeSource(component.fieldsName(), FieldsSource.of(component), element);
      writeSource(component.typeName(), TypeSource.of(component), element);
      byPackage.computeIfAbsent(component.packageName(), name -> new ArrayList<>()).add(component);
    } catch (RefusedException refused) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, refused.getMessage(), refused.element());
    }
  }

  private void writeCatalogue(String packageName, List<ComponentModel> components) {
    components.sort((one, other) -> one.simpleName().compareTo(other.simpleName()));
    Element[] origins = components.stream().map(ComponentModel::element).toArray(Element[]::new);
    writeSource(packageName + ".Catalogue", CatalogueSource.java(packageName, components), origins);
    String resource = "META-INF/hydra/" + packageName + ".catalogue";
    writeResource(resource + ".json", CatalogueSource.json(components), origins);
    writeResource(resource + ".md", CatalogueSource.markdown(packageName, components), origins);
  }

  private void writeResource(String name, String content, Element... origins) {
    Filer filer = processingEnv.getFiler();
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins).openWriter()) {
      out.write(content);
    } catch (IOException failure) {
      fail(name, failure);
    }
  }

  private void writeSource(String name, String source, Element... origins) {
    try (Writer out = processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
      out.write(source);
    } catch (IOException failure) {
      fail(name, failure);
    }
  }

  private void fail(String file, IOException failure) {
    processingEnv
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, "Cannot write " + file + ": " + failure.getMessage());
  }
}
