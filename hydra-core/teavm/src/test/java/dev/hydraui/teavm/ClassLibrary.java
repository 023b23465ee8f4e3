package dev.hydraui.teavm;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.teavm.model.BasicBlockReader;
import org.teavm.model.ClassReader;
import org.teavm.model.FieldReader;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ReferenceCache;
import org.teavm.model.TryCatchBlockReader;
import org.teavm.model.ValueType;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * Java's class library as TeaVM has it. It finds what compiled classes use and TeaVM lacks, whether
 * or not any program reaches it.
 */
final class ClassLibrary {
  private final ClasspathClassHolderSource library;

  ClassLibrary() {
    List<File> classPath = new ArrayList<>();
    StringTokenizer entries =
        new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      classPath.add(new File(entries.nextToken()));
    }
    library =
        new ClasspathClassHolderSource(
            ResourceProvider.ofClassPath(classPath),
            new ReferenceCache(),
            ClassLibrary.class.getClassLoader());
  }

  /** One line for each class, method and field that the class uses and that is missing. */
  Set<String> missingFrom(String className) {
    ClassReader type = library.get(className);
    Use use = new Use(this, className);
    if (type.getParent() != null) {
      use.type(type.getParent());
    }
    type.getInterfaces().forEach(use::type);
    for (FieldReader field : type.getFields()) {
      use.type(field.getType());
    }
    for (MethodReader method : type.getMethods()) {
      Use inMethod = new Use(this, className + "." + method.getName());
      for (ValueType part : method.getSignature()) {
        inMethod.type(part);
      }
      if (method.getProgram() != null) {
        for (BasicBlockReader block : method.getProgram().getBasicBlocks()) {
          block.readAllInstructions(inMethod);
          for (TryCatchBlockReader handler : block.readTryCatchBlocks()) {
            if (handler.getExceptionType() != null) {
              inMethod.type(handler.getExceptionType());
            }
          }
        }
      }
      use.missing().addAll(inMethod.missing());
    }
    return new TreeSet<>(use.missing());
  }

  boolean has(String className) {
    return library.get(className) != null;
  }

  boolean has(MethodReference method) {
    return library.resolve(method) != null;
  }

  boolean has(FieldReference field) {
    return library.resolve(field) != null;
  }
}
