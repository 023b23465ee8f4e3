package dev.hydraui.web.compiler;

import dev.hydraui.web.swap.Development;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.optimization.ConstantConditionElimination;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;

/**
 * Answers {@link Development#isOn} while a program is compiled, before anything is asked for: so an
 * ordinary build never comes to see what belongs to development builds alone.
 */
final class DevelopmentSwitch implements ClassHolderTransformer {

  private static final MethodReference IS_ON =
      new MethodReference("dev.hydraui.web.swap.Development", "isOn", ValueType.BOOLEAN);

  private final boolean on;

  DevelopmentSwitch(boolean on) {
    this.on = on;
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      Program program = method.getProgram();
      if (program != null && answer(program)) {
        new ConstantConditionElimination().optimize(method.getDescriptor(), program);
        new UnreachableBasicBlockEliminator().optimize(program);
      }
    }
  }

  private boolean answer(Program program) {
    boolean asked = false;
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().equals(IS_ON)
            && call.getReceiver() != null) {
          IntegerConstantInstruction answer = new IntegerConstantInstruction();
          answer.setConstant(on ? 1 : 0);
          answer.setReceiver(call.getReceiver());
          answer.setLocation(call.getLocation());
          call.replace(answer);
          asked = true;
        }
      }
    }
    return asked;
  }
}
