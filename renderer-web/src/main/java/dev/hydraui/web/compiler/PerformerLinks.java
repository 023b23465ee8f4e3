package dev.hydraui.web.compiler;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InitClassInstruction;

/**
 * Joins each request to what performs it: the static initializer of {@code capability.Clock.Now}
 * runs that of {@code web.capability.WebClock}. So a program carries what performs the requests it
 * makes, and nothing else.
 */
final class PerformerLinks implements ClassHolderTransformer {

  private static final String REQUESTS = "dev.hydraui.capability.";
  private static final String PERFORMERS = "dev.hydraui.web.capability.Web";
  private static final String REQUEST = "dev.hydraui.machine.Request";
  private static final MethodDescriptor CLINIT = new MethodDescriptor("<clinit>", ValueType.VOID);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    String name = type.getName();
    if (!name.startsWith(REQUESTS) || !type.getInterfaces().contains(REQUEST)) {
      return;
    }
    int nested = name.indexOf('$');
    String noun = name.substring(REQUESTS.length(), nested < 0 ? name.length() : nested);
    String performer = PERFORMERS + noun;
    if (context.getHierarchy().getClassSource().get(performer) != null) {
      InitClassInstruction link = new InitClassInstruction();
      link.setClassName(performer);
      initializer(type).getProgram().basicBlockAt(0).addFirst(link);
    }
  }

  private static MethodHolder initializer(ClassHolder type) {
    MethodHolder found = type.getMethod(CLINIT);
    if (found != null) {
      return found;
    }
    MethodHolder made = new MethodHolder(CLINIT);
    made.getModifiers().add(ElementModifier.STATIC);
    Program program = new Program();
    program.createVariable();
    BasicBlock block = program.createBasicBlock();
    block.add(new ExitInstruction());
    made.setProgram(program);
    type.addMethod(made);
    return made;
  }
}
