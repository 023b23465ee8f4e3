package dev.hydraui.admin.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The steps from classes to what people install.
 *
 * @param repository where LICENSE and NOTICE are
 * @param scratch a folder for what is needed only meanwhile
 */
record Building(Program program, Path repository, Path scratch) {

  /**
   * Makes an image; its cache, if there is to be one, is learned from a start on a server.
   *
   * @param into where its folder is put
   * @param address of the server's admin
   */
  AppImage image(Path into, String address) throws IOException, InterruptedException {
    Layout layout = Layout.ofThisSystem();
    Path jars = scratch.resolve("jars");
    String mainJar = program.jarsIn(jars);
    putLicences(Files.createDirectories(jars.resolve("legal")));
    Path java = scratch.resolve("java");
    JavaImage.make(program, java, layout);
    AppImage image =
        AppImage.make(jars, mainJar, java, Icon.write(scratch, layout.icon()), into, layout);
    if (StartCache.isKnown()) {
      StartCache.learn(image, address, scratch);
    }
    Check.starts(image.launcher());
    return image;
  }

  /** Makes what the image is installed from. */
  Path installer(AppImage image, Path into) throws IOException {
    Path icon = Icon.write(scratch, image.layout().icon());
    Path templates = Files.createDirectories(scratch.resolve("templates"));
    return Installer.make(image, icon, repository.resolve("LICENSE"), templates, into);
  }

  /** Those of Java's own modules are in its {@code legal} already. */
  private void putLicences(Path folder) throws IOException {
    Files.copy(repository.resolve("LICENSE"), folder.resolve("LICENSE"));
    Files.copy(repository.resolve("NOTICE"), folder.resolve("NOTICE"));
    try (InputStream others = Building.class.getResourceAsStream("THIRD-PARTY")) {
      Files.copy(others, folder.resolve("THIRD-PARTY"));
    }
  }
}
