package dev.hydraui.web.dev;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.FieldVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.asm.util.TraceClassVisitor;

/** What other classes can see of a class: everything but the insides of its methods. */
final class ClassFace extends ClassVisitor {

  private static final int UNSEEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private ClassFace(PrintWriter out) {
    super(Opcodes.ASM9, new TraceClassVisitor(out));
  }

  /** The face of a class file, as text that is equal for equal faces. */
  static String of(byte[] classFile) {
    StringWriter face = new StringWriter();
    new ClassReader(classFile)
        .accept(
            new ClassFace(new PrintWriter(face)),
            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return face.toString();
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    return (access & UNSEEN) == 0
        ? super.visitField(access, name, descriptor, signature, value)
        : null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return (access & UNSEEN) == 0
        ? super.visitMethod(access, name, descriptor, signature, exceptions)
        : null;
  }

  /** Of the classes inside, each has a file of its own. */
  @Override
  public void visitInnerClass(String name, String outer, String inner, int access) {}
}
