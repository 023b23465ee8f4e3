package dev.hydraui.web.dev;

import dev.hydraui.web.swap.Development;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.backend.javascript.JavaScriptTarget;
import org.teavm.cache.InMemoryMethodNodeCache;
import org.teavm.cache.InMemoryProgramCache;
import org.teavm.cache.InMemorySymbolTable;
import org.teavm.cache.MemoryCachedClassReaderSource;
import org.teavm.debugging.information.DebugInformation;
import org.teavm.debugging.information.DebugInformationBuilder;
import org.teavm.dependency.FastDependencyAnalyzer;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.parsing.substitution.DefaultSubstituteClassNameMapping;
import org.teavm.parsing.substitution.SubstituteClassNameMapping;
import org.teavm.vm.MemoryBuildTarget;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * The program in JavaScript, compiled by a TeaVM that stays warm: what it made of a class that has
 * not changed it does not make again. For one thread.
 */
final class Program implements AutoCloseable {

  /**
   * What was built.
   *
   * @param script the program, an ES module; empty where there are problems
   * @param sourceMap what leads from it to the sources, written when it is asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on and never compared.
  record Built(byte[] script, SourceMap sourceMap, List<Problem> problems) {

    static Built failed(List<Problem> problems) {
      return new Built(new byte[0], (sources, script) -> "", problems);
    }
  }

  /** Writes the map from the JavaScript to the Java sources. */
  interface SourceMap {
    String write(String sources, String script);
  }

  private static final String NAME = "hydra.js";

  private final String main;
  private final TeaVmProblems problems;
  private final URLClassLoader loader;
  private final ResourceProvider resources;
  private final SubstituteClassNameMapping substitutes;
  private final ReferenceCache references = new ReferenceCache();
  private final InMemorySymbolTable symbols = new InMemorySymbolTable();
  private final InMemorySymbolTable files = new InMemorySymbolTable();
  private final InMemorySymbolTable variables = new InMemorySymbolTable();
  private final InMemoryMethodNodeCache methods =
      new InMemoryMethodNodeCache(references, symbols, files, variables);
  private final InMemoryProgramCache programs =
      new InMemoryProgramCache(references, symbols, files, variables);
  private final MemoryCachedClassReaderSource classes = source();
  private int reached;

  /**
   * @param main the class with the program's {@code main}
   * @param classPath where all classes are; what stands first wins
   */
  Program(String main, List<Path> classPath, SourceFolders sources) {
    this.main = main;
    this.problems = new TeaVmProblems(sources);
    this.loader = new URLClassLoader(urls(classPath), Program.class.getClassLoader());
    this.resources = ResourceProvider.ofClassPath(classPath.stream().map(Path::toFile).toList());
    this.substitutes = DefaultSubstituteClassNameMapping.createWithSPI(loader);
  }

  private static URL[] urls(List<Path> classPath) {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath) {
      try {
        urls.add(entry.toUri().toURL());
      } catch (MalformedURLException odd) {
        throw new IllegalArgumentException(entry + " cannot be on a class path", odd);
      }
    }
    return urls.toArray(URL[]::new);
  }

  private MemoryCachedClassReaderSource source() {
    return new MemoryCachedClassReaderSource(references, symbols, files, variables);
  }

  /**
   * Builds the program.
   *
   * @param changed the classes that are new, other ones or gone since it was called last
   */
  Built build(Set<String> changed) {
    classes.evict(changed);
    // Made anew because it remembers what it has read.
    ClasspathClassHolderSource onPath =
        new ClasspathClassHolderSource(resources, references, substitutes);
    classes.setProvider(name -> PreOptimizingClassHolderSource.optimize(onPath, name));
    DebugInformationBuilder debug = new DebugInformationBuilder(references);
    MemoryBuildTarget target = new MemoryBuildTarget();
    TeaVM teaVm = teaVm(debug);
    try {
      teaVm.build(target, NAME);
      List<Problem> found = problems.of(teaVm.getProblemProvider());
      if (!found.isEmpty()) {
        return Built.failed(found);
      }
      classes.commit();
      methods.commit();
      programs.commit();
      reached = teaVm.getDependencyInfo().getReachableClasses().size();
      DebugInformation information = debug.getDebugInformation();
      return new Built(
          target.getContent(NAME),
          (sources, script) -> write(information, sources, script),
          List.of());
    } finally {
      methods.discard();
      programs.discard();
    }
  }

  private TeaVM teaVm(DebugInformationBuilder debug) {
    JavaScriptTarget javaScript = new JavaScriptTarget();
    javaScript.setObfuscated(false);
    javaScript.setStrict(true);
    javaScript.setStackTraceIncluded(true);
    javaScript.setModuleType(JSModuleType.ES2015);
    javaScript.setAstCache(methods);
    javaScript.setDebugEmitter(debug);
    TeaVM teaVm =
        new TeaVMBuilder(javaScript)
            .setReferenceCache(references)
            .setClassLoader(loader)
            .setClassSource(classes)
            .setResourceProvider(resources)
            .setDependencyAnalyzerFactory(FastDependencyAnalyzer::new)
            .setClassSourcePacker(this::pack)
            .setStrict(true)
            .setObfuscated(false)
            .build();
    Properties properties = new Properties();
    properties.setProperty(Development.PROPERTY, "true");
    teaVm.setProperties(properties);
    teaVm.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
    teaVm.setCacheStatus(classes);
    teaVm.addVirtualMethods(method -> true);
    teaVm.setProgramCache(programs);
    teaVm.setLastKnownClasses(reached);
    teaVm.installPlugins();
    teaVm.setEntryPoint(main);
    return teaVm;
  }

  private ClassReaderSource pack(ClassReaderSource all, Collection<? extends String> names) {
    MemoryCachedClassReaderSource packed = source();
    packed.setProvider(all::get);
    for (String name : names) {
      packed.populate(name);
    }
    packed.setProvider(null);
    return packed;
  }

  private static String write(DebugInformation information, String sources, String script) {
    try (StringWriter text = new StringWriter()) {
      information.writeAsSourceMaps(text, sources, script);
      return text.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    resources.close();
    try {
      loader.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
