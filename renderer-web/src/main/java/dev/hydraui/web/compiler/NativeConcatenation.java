package dev.hydraui.web.compiler;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.IntegerSubtype;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Makes TeaVM write {@code a + b} on strings as JavaScript's own {@code +}, some twenty times
 * faster than the string builder it uses otherwise. Does nothing for WebAssembly, where crossing
 * into JavaScript costs more than it brings.
 */
final class NativeConcatenation implements BootstrapMethodSubstitutor {

  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final ValueType STRING = ValueType.object("java.lang.String");

  private NativeConcatenation() {}

  static void install(TeaVMHost host) {
    TeaVMJavaScriptHost javaScript = host.getExtension(TeaVMJavaScriptHost.class);
    if (javaScript == null) {
      return;
    }
    NativeTextWriter.register(host, javaScript);
    host.add(
        new MethodReference(
            StringConcatFactory.class,
            "makeConcatWithConstants",
            MethodHandles.Lookup.class,
            String.class,
            MethodType.class,
            String.class,
            Object[].class,
            CallSite.class),
        new NativeConcatenation());
  }

  @Override
  public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
    String recipe = site.getBootstrapArguments().get(0).getString();
    ValueEmitter text = program.constant("");
    text = call(program, "unwrap", OBJECT, text, STRING);
    StringBuilder literal = new StringBuilder();
    int argument = 0;
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == ARGUMENT) {
        text = plusLiteral(program, text, literal);
        ValueType type = site.getCalledMethod().parameterType(argument);
        text = plus(program, text, toText(program, site.getArguments().get(argument), type));
        argument++;
      } else if (c == CONSTANT) {
        literal.append(constantText(site.getBootstrapArguments().get(constant++)));
      } else {
        literal.append(c);
      }
    }
    text = plusLiteral(program, text, literal);
    return call(program, "wrap", STRING, text, OBJECT);
  }

  private static ValueEmitter plusLiteral(
      ProgramEmitter program, ValueEmitter text, StringBuilder literal) {
    if (literal.length() == 0) {
      return text;
    }
    ValueEmitter constant = program.constant(literal.toString());
    literal.setLength(0);
    return plus(program, text, call(program, "unwrap", OBJECT, constant, STRING));
  }

  private static ValueEmitter toText(ProgramEmitter program, ValueEmitter value, ValueType type) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      ValueEmitter string = call(program, "text", STRING, value.cast(OBJECT), OBJECT);
      return call(program, "unwrap", OBJECT, string, STRING);
    }
    return switch (primitive.getKind()) {
      case BYTE -> number(program, value.castToInteger(IntegerSubtype.BYTE));
      case SHORT -> number(program, value.castToInteger(IntegerSubtype.SHORT));
      case INTEGER -> number(program, value);
      case CHARACTER -> call(program, "character", OBJECT, value, ValueType.CHARACTER);
      case BOOLEAN, LONG, FLOAT, DOUBLE -> call(program, "text", OBJECT, value, type);
    };
  }

  private static ValueEmitter number(ProgramEmitter program, ValueEmitter value) {
    return call(program, "number", OBJECT, value, ValueType.INTEGER);
  }

  private static ValueEmitter plus(ProgramEmitter program, ValueEmitter left, ValueEmitter right) {
    return program.invoke(
        new MethodReference(NativeText.class.getName(), "plus", OBJECT, OBJECT, OBJECT),
        left,
        right);
  }

  private static ValueEmitter call(
      ProgramEmitter program, String name, ValueType result, ValueEmitter value, ValueType type) {
    return program.invoke(
        new MethodReference(NativeText.class.getName(), name, type, result), value);
  }

  private static String constantText(RuntimeConstant value) {
    return switch (value.getKind()) {
      case RuntimeConstant.STRING -> value.getString();
      case RuntimeConstant.INT -> "" + value.getInt();
      case RuntimeConstant.LONG -> "" + value.getLong();
      case RuntimeConstant.FLOAT -> "" + value.getFloat();
      case RuntimeConstant.DOUBLE -> "" + value.getDouble();
      default -> throw new IllegalArgumentException("A constant of kind " + value.getKind());
    };
  }
}
