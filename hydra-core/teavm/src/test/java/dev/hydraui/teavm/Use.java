package dev.hydraui.teavm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.VariableReader;
import org.teavm.model.instructions.AbstractInstructionReader;
import org.teavm.model.instructions.InvocationType;

/** What one place in the code uses of the class library, and what of that is missing. */
final class Use extends AbstractInstructionReader {
  private final ClassLibrary library;
  private final String place;
  private final Set<String> missing = new TreeSet<>();

  Use(ClassLibrary library, String place) {
    this.library = library;
    this.place = place;
  }

  Set<String> missing() {
    return missing;
  }

  void type(String className) {
    need(library.has(className), className);
  }

  void type(ValueType type) {
    if (type instanceof ValueType.Array array) {
      type(array.getItemType());
    } else if (type instanceof ValueType.Object object) {
      type(object.getClassName());
    }
  }

  private void method(MethodReference method) {
    need(library.has(method), method);
  }

  private void need(boolean there, Object what) {
    if (!there) {
      missing.add(place + " uses " + what);
    }
  }

  @Override
  public void invoke(
      VariableReader receiver,
      VariableReader instance,
      MethodReference method,
      List<? extends VariableReader> arguments,
      InvocationType type) {
    method(method);
  }

  @Override
  public void invokeDynamic(
      VariableReader receiver,
      VariableReader instance,
      MethodDescriptor method,
      List<? extends VariableReader> arguments,
      MethodHandle bootstrap,
      List<RuntimeConstant> constants) {
    // TeaVM replaces the bootstrap itself; what a lambda or method reference calls stands beside
    // it.
    for (RuntimeConstant constant : constants) {
      if (constant.getKind() == RuntimeConstant.METHOD_HANDLE) {
        handle(constant.getMethodHandle());
      } else if (constant.getKind() == RuntimeConstant.TYPE) {
        type(constant.getValueType());
      }
    }
  }

  private void handle(MethodHandle handle) {
    switch (handle.getKind()) {
      case GET_FIELD, GET_STATIC_FIELD, PUT_FIELD, PUT_STATIC_FIELD -> type(handle.getClassName());
      default ->
          method(new MethodReference(handle.getClassName(), handle.getName(), handle.signature()));
    }
  }

  @Override
  public void getField(
      VariableReader receiver, VariableReader instance, FieldReference field, ValueType type) {
    need(library.has(field), field);
  }

  @Override
  public void putField(
      VariableReader instance, FieldReference field, VariableReader value, ValueType type) {
    need(library.has(field), field);
  }

  @Override
  public void create(VariableReader receiver, String type) {
    type(type);
  }

  @Override
  public void cast(VariableReader receiver, VariableReader value, ValueType target, boolean weak) {
    type(target);
  }

  @Override
  public void isInstance(VariableReader receiver, VariableReader value, ValueType type) {
    type(type);
  }

  @Override
  public void classConstant(VariableReader receiver, ValueType type) {
    type(type);
  }
}
