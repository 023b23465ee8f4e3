package dev.hydraui.web.dev;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what a compiler writes, so that nothing is on disk before all of it is right. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, Written> all = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  /** Classes and resources by their paths below the output. */
  Map<String, byte[]> written() {
    Map<String, byte[]> written = new LinkedHashMap<>();
    all.forEach(
        (path, file) -> {
          if (file.getKind() != JavaFileObject.Kind.SOURCE) {
            written.put(path, file.content.toByteArray());
          }
        });
    return written;
  }

  /** Whether an annotation processor made sources or resources. */
  boolean generatesSources() {
    return all.values().stream().anyMatch(file -> file.getKind() != JavaFileObject.Kind.CLASS);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return file(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return file(folder + relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return (a instanceof Written || b instanceof Written) ? a == b : super.isSameFile(a, b);
  }

  /** The file manager goes on with the next compilation. */
  @Override
  public void close() {}

  private Written file(String path, JavaFileObject.Kind kind) {
    Written file = new Written(path, kind);
    all.put(path, file);
    return file;
  }

  private static final class Written extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Written(String path, Kind kind) {
      super(URI.create("memory:///" + path), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
