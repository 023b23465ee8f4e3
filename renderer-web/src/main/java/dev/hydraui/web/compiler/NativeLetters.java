package dev.hydraui.web.compiler;

import java.util.Set;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Asks the browser which letters are which, instead of loading tables of Unicode with the page: 6
 * kB of it, as soon as anything in a program looks at the case of a letter.
 */
final class NativeLetters implements ClassHolderTransformer {

  private static final String LETTERS = Letters.class.getName();
  private static final Set<String> TESTS =
      Set.of(
          "isUpperCase", "isLowerCase", "isLetter", "isLetterOrDigit", "isDigit", "isAlphabetic");
  private static final Set<String> CHANGES = Set.of("toLowerCase", "toUpperCase");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals("java.lang.Character")) {
      for (String name : TESTS) {
        replace(type, new MethodDescriptor(name, ValueType.INTEGER, ValueType.BOOLEAN), context);
      }
      for (String name : CHANGES) {
        replace(type, new MethodDescriptor(name, ValueType.INTEGER, ValueType.INTEGER), context);
      }
    }
  }

  private static void replace(
      ClassHolder type, MethodDescriptor called, ClassHolderTransformerContext context) {
    type.removeMethod(type.getMethod(called));
    MethodHolder method = new MethodHolder(called);
    method.setLevel(AccessLevel.PUBLIC);
    method.getModifiers().add(ElementModifier.STATIC);
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    ValueEmitter point = program.var(1, ValueType.INTEGER);
    program.invoke(new MethodReference(LETTERS, called), point).returnValue();
    type.addMethod(method);
  }
}
