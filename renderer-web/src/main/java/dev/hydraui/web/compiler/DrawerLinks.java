package dev.hydraui.web.compiler;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Joins each component's type to what draws it: {@code component.ButtonType} to {@code
 * web.component.ButtonDrawer}, by a call at the end of the type's static initializer. So a program
 * carries the drawers of the components it uses, and no others.
 */
final class DrawerLinks implements ClassHolderTransformer {

  private static final String COMPONENTS = "dev.hydraui.component.";
  private static final String DRAWERS = "dev.hydraui.web.component.";
  private static final MethodDescriptor CLINIT = new MethodDescriptor("<clinit>", ValueType.VOID);
  private static final MethodReference ADD =
      new MethodReference(
          "dev.hydraui.web.dom.Drawers",
          "add",
          ValueType.object("dev.hydraui.node.ComponentType"),
          ValueType.object("dev.hydraui.web.dom.Drawer"),
          ValueType.VOID);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    String name = type.getName();
    if (!name.startsWith(COMPONENTS) || !name.endsWith("Type")) {
      return;
    }
    String component = name.substring(COMPONENTS.length(), name.length() - "Type".length());
    String drawer = DRAWERS + component + "Drawer";
    MethodHolder initializer = type.getMethod(CLINIT);
    if (initializer != null && context.getHierarchy().getClassSource().get(drawer) != null) {
      link(initializer.getProgram(), name, drawer);
    }
  }

  private static void link(Program program, String type, String drawer) {
    for (BasicBlock block : program.getBasicBlocks()) {
      if (block.getLastInstruction() instanceof ExitInstruction exit) {
        exit.insertPreviousAll(registration(program, type, drawer));
      }
    }
  }

  private static List<Instruction> registration(Program program, String type, String drawer) {
    Variable typeVariable = program.createVariable();
    Variable drawerVariable = program.createVariable();
    GetFieldInstruction get = new GetFieldInstruction();
    get.setField(new FieldReference(type, "TYPE"));
    get.setFieldType(ValueType.object(type));
    get.setReceiver(typeVariable);
    ConstructInstruction make = new ConstructInstruction();
    make.setType(drawer);
    make.setReceiver(drawerVariable);
    InvokeInstruction construct = new InvokeInstruction();
    construct.setType(InvocationType.SPECIAL);
    construct.setInstance(drawerVariable);
    construct.setMethod(new MethodReference(drawer, "<init>", ValueType.VOID));
    InvokeInstruction add = new InvokeInstruction();
    add.setType(InvocationType.SPECIAL);
    add.setMethod(ADD);
    add.setArguments(typeVariable, drawerVariable);
    List<Instruction> instructions = new ArrayList<>();
    instructions.add(get);
    instructions.add(make);
    instructions.add(construct);
    instructions.add(add);
    return instructions;
  }
}
