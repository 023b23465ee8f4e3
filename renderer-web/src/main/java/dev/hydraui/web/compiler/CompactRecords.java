package dev.hydraui.web.compiler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Makes records small: instead of an {@code equals}, a {@code hashCode} and a {@code toString} of
 * its own, each gets one method that lists its values, and {@code Record} gets the three that work
 * on them. In a program of some two hundred records that is a seventh of what a page loads. The
 * text of a record is then {@code [1, a]} and no longer {@code Row[id=1, label=a]}.
 */
final class CompactRecords implements ClassHolderTransformer, BootstrapMethodSubstitutor {

  private static final String RECORD = "java.lang.Record";
  private static final String VALUES = Values.class.getName();
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final ValueType TEXT = ValueType.object("java.lang.String");
  private static final MethodDescriptor LIST =
      new MethodDescriptor("hydraValues", ValueType.arrayOf(OBJECT));
  private static final MethodDescriptor NAMES = new MethodDescriptor("hydraNames", TEXT);
  private static final MethodDescriptor EQUALS =
      new MethodDescriptor("equals", OBJECT, ValueType.BOOLEAN);
  private static final MethodDescriptor HASH = new MethodDescriptor("hashCode", ValueType.INTEGER);
  private static final MethodDescriptor TO_TEXT = new MethodDescriptor("toString", TEXT);
  private static final MethodReference EQUAL =
      new MethodReference(VALUES, "equal", OBJECT, OBJECT, ValueType.BOOLEAN);
  private static final MethodReference HASH_OF =
      new MethodReference(VALUES, "hash", OBJECT, ValueType.INTEGER);
  private static final MethodReference TEXT_OF = new MethodReference(VALUES, "text", OBJECT, TEXT);

  /** Whether what else a state may be made of lists its values too: for development builds. */
  private final boolean everyValue;

  private CompactRecords(boolean everyValue) {
    this.everyValue = everyValue;
  }

  static void install(TeaVMHost host, boolean everyValue) {
    CompactRecords compact = new CompactRecords(everyValue);
    host.add(compact);
    host.add(
        new MethodReference(
            ObjectMethods.class,
            "bootstrap",
            MethodHandles.Lookup.class,
            String.class,
            TypeDescriptor.class,
            Class.class,
            String.class,
            MethodHandle[].class,
            Object.class),
        compact);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(RECORD)) {
      share(type, context);
    } else if (RECORD.equals(type.getParent())) {
      for (MethodDescriptor each : List.of(EQUALS, HASH, TO_TEXT)) {
        MethodHolder method = type.getMethod(each);
        if (method != null && isDerived(method)) {
          type.removeMethod(method);
        }
      }
      type.getInterfaces().add(VALUES);
      type.addMethod(list(type, context));
      type.addMethod(names(type, context));
    } else if (everyValue && takesItsFields(type)) {
      type.getInterfaces().add(VALUES);
      type.addMethod(list(type, context));
      type.addMethod(names(type, context));
    }
  }

  /** Whether a constructor takes each field in order, as {@link StateReflection} wants it. */
  private static boolean takesItsFields(ClassHolder type) {
    if (!"java.lang.Object".equals(type.getParent())
        || type.hasModifier(ElementModifier.INTERFACE)
        || !StateReflection.canBePartOfState(type.getName())) {
      return false;
    }
    ValueType[] taken =
        Stream.concat(
                instanceFields(type).stream().map(FieldHolder::getType), Stream.of(ValueType.VOID))
            .toArray(ValueType[]::new);
    return type.getMethod(new MethodDescriptor("<init>", taken)) != null;
  }

  private static List<FieldHolder> instanceFields(ClassHolder type) {
    List<FieldHolder> fields = new ArrayList<>();
    for (FieldHolder field : type.getFields()) {
      if (!field.hasModifier(ElementModifier.STATIC)) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Whether the compiler wrote it: then it has become a call by {@link #substitute}. */
  private static boolean isDerived(MethodHolder method) {
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().getClassName().equals(VALUES)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a record's own method does until {@link #transformClass} takes it away. */
  @Override
  public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
    ValueEmitter self = site.getArguments().get(0).cast(OBJECT);
    return switch (site.getCalledMethod().getName()) {
      case "equals" -> program.invoke(EQUAL, self, site.getArguments().get(1));
      case "hashCode" -> program.invoke(HASH_OF, self);
      default -> program.invoke(TEXT_OF, self);
    };
  }

  private static MethodHolder list(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder method = new MethodHolder(LIST);
    method.setLevel(AccessLevel.PUBLIC);
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    ValueEmitter self = program.var(0, ValueType.object(type.getName()));
    List<FieldHolder> fields = instanceFields(type);
    ValueEmitter values = program.constructArray(OBJECT, fields.size());
    for (int i = 0; i < fields.size(); i++) {
      ValueEmitter value = self.getField(fields.get(i).getName(), fields.get(i).getType());
      boolean primitive = fields.get(i).getType() instanceof ValueType.Primitive;
      values.setElement(i, primitive ? value.box() : value);
    }
    values.returnValue();
    return method;
  }

  private static MethodHolder names(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder method = new MethodHolder(NAMES);
    method.setLevel(AccessLevel.PUBLIC);
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    program.var(0, ValueType.object(type.getName()));
    String name = type.getName();
    StringBuilder names =
        new StringBuilder(
            name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1));
    for (FieldHolder field : instanceFields(type)) {
      names.append(' ').append(field.getName());
    }
    program.constant(names.toString()).returnValue();
    return method;
  }

  private static void share(ClassHolder record, ClassHolderTransformerContext context) {
    share(record, EQUALS, EQUAL, context);
    share(record, HASH, HASH_OF, context);
    share(record, TO_TEXT, TEXT_OF, context);
  }

  private static void share(
      ClassHolder record,
      MethodDescriptor name,
      MethodReference by,
      ClassHolderTransformerContext context) {
    MethodHolder declared = record.getMethod(name);
    if (declared != null) {
      record.removeMethod(declared);
    }
    MethodHolder method = new MethodHolder(name);
    method.setLevel(AccessLevel.PUBLIC);
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    ValueEmitter self = program.var(0, OBJECT);
    ValueEmitter result =
        name.parameterCount() == 1
            ? program.invoke(by, self, program.var(1, OBJECT))
            : program.invoke(by, self);
    result.returnValue();
    record.addMethod(method);
  }
}
