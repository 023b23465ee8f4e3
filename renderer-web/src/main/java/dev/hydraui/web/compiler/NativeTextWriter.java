package dev.hydraui.web.compiler;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.dependency.DependencyPlugin;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;

/** Writes the JavaScript of {@link NativeText}'s native methods, in place of calls to them. */
final class NativeTextWriter implements Injector {

  private static final FieldReference NATIVE_STRING =
      new FieldReference("java.lang.String", "nativeString");

  private NativeTextWriter() {}

  static void register(TeaVMHost host, TeaVMJavaScriptHost javaScript) {
    NativeTextWriter writer = new NativeTextWriter();
    javaScript.add(method("unwrap", String.class, Object.class), writer);
    javaScript.add(method("number", int.class, Object.class), writer);
    javaScript.add(method("number", double.class, Object.class), writer);
    javaScript.add(method("character", char.class, Object.class), writer);
    javaScript.add(method("plus", Object.class, Object.class, Object.class), writer);
    MethodReference wrap = method("wrap", Object.class, String.class);
    javaScript.add(wrap, writer);
    DependencyPlugin answersString =
        (agent, called) ->
            called.getResult().propagate(agent.getType(ValueType.object("java.lang.String")));
    host.add(wrap, answersString);
  }

  private static MethodReference method(String name, Class<?>... signature) {
    return new MethodReference(NativeText.class, name, signature);
  }

  @Override
  public void generate(InjectorContext context, MethodReference method) {
    SourceWriter out = context.getWriter();
    switch (method.getName()) {
      case "unwrap" -> {
        context.writeExpr(context.getArgument(0), Precedence.MEMBER_ACCESS);
        out.append(".").appendField(NATIVE_STRING);
      }
      case "number" -> context.writeExpr(context.getArgument(0), context.getPrecedence());
      case "character" -> {
        out.append("String.fromCharCode(");
        context.writeExpr(context.getArgument(0), Precedence.ASSIGNMENT);
        out.append(")");
      }
      case "plus" -> plus(context, out);
      case "wrap" -> {
        out.appendFunction("$rt_str").append("(");
        context.writeExpr(context.getArgument(0), Precedence.ASSIGNMENT);
        out.append(")");
      }
      default -> throw new IllegalArgumentException("No JavaScript for " + method);
    }
  }

  private static void plus(InjectorContext context, SourceWriter out) {
    boolean parentheses = context.getPrecedence().compareTo(Precedence.ADDITION) > 0;
    if (parentheses) {
      out.append("(");
    }
    context.writeExpr(context.getArgument(0), Precedence.ADDITION);
    out.ws().append("+").ws();
    context.writeExpr(context.getArgument(1), Precedence.ADDITION.next());
    if (parentheses) {
      out.append(")");
    }
  }
}
