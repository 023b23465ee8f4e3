package dev.hydraui.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Derives the codecs of an application's states and events. */
@SupportedAnnotationTypes(CodecProcessor.CODEC)
public final class CodecProcessor extends AbstractProcessor {

  static final String CODEC = "dev.hydraui.json.JsonCodec";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        derive((TypeElement) element);
      }
    }
    return false;
  }

  private void derive(TypeElement type) {
    try {
      Shape shape = Shapes.ofState(type.asType(), type);
      if (!(shape instanceof Shape.Value || shape instanceof Shape.Union)) {
        throw new RefusedException(
            type, "A codec is derived for a record or for a sealed interface of records");
      }
      String packageName =
          processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
      String name = CodecSource.names(shape.java()) + "Codec";
      write(packageName + "." + name, source(packageName, name, shape), type);
    } catch (RefusedException refused) {
      fail(refused.getMessage(), refused.element());
    }
  }

  private static String source(String packageName, String name, Shape shape) {
    CodecSource codec = new CodecSource(false);
    String write = codec.write(shape, "value");
    String read = codec.read(shape, "json");
    return """
        package @package;

        /** Derived from {@link @Type}. */
        @SuppressWarnings("all")
        public final class @Name implements @json.Codec<@Type> {

          public static final @Name CODEC = new @Name();

          private @Name() {}

          @Override
          public @json.JsonValue write(@Type value) {
            return @write;
          }

          @Override
          public @Type read(@json.JsonValue json) {
            return @read;
          }
        @methods}
        """
        .replace("@package", packageName)
        .replace("@Name", name)
        .replace("@Type", shape.java())
        .replace("@json", "dev.hydraui.json")
        .replace("@write", write)
        .replace("@read", read)
        .replace("@methods", codec.methods());
  }

  private void write(String name, String source, Element origin) {
    try (Writer out = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
      out.write(source);
    } catch (IOException failure) {
      fail("Cannot write " + name + ": " + failure.getMessage(), origin);
    }
  }

  private void fail(String message, Element where) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, where);
  }
}
