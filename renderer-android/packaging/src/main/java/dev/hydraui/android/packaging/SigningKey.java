package dev.hydraui.android.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** With what a program is signed, so that only who has it can bring out its next version. */
record SigningKey(PrivateKey key, X509Certificate certificate) {

  private static final String STORE = "HYDRA_ANDROID_KEYSTORE";
  private static final String PASSWORD = "HYDRA_ANDROID_KEYSTORE_PASSWORD";
  private static final String ALIAS = "HYDRA_ANDROID_KEY";
  private static final String KEY_PASSWORD = "HYDRA_ANDROID_KEY_PASSWORD";

  private static final String DEBUG = "debug";
  private static final String DEBUG_PASSWORD = "android";

  /**
   * The key that the environment names: {@code HYDRA_ANDROID_KEYSTORE}, a file of PKCS #12 or JKS,
   * its {@code HYDRA_ANDROID_KEYSTORE_PASSWORD}, the name {@code HYDRA_ANDROID_KEY} in it and, if
   * it is another one than the file's, {@code HYDRA_ANDROID_KEY_PASSWORD}. Where none of them is
   * set, the key for trying programs out, which is made if this person has none yet.
   *
   * @param home of the latter key
   * @throws IOException if only some of them are set, or they do not fit
   */
  static SigningKey of(Map<String, String> environment, Path home) throws IOException {
    if (Stream.of(STORE, PASSWORD, ALIAS, KEY_PASSWORD).noneMatch(environment::containsKey)) {
      return forTrying(home.resolve("debug.p12"));
    }
    List<String> absent =
        Stream.of(STORE, PASSWORD, ALIAS).filter(one -> !environment.containsKey(one)).toList();
    if (!absent.isEmpty()) {
      throw new IOException("a key to sign with is half given: set " + String.join(", ", absent));
    }
    String password = environment.get(PASSWORD);
    return read(
        Path.of(environment.get(STORE)),
        password,
        environment.get(ALIAS),
        environment.getOrDefault(KEY_PASSWORD, password));
  }

  /** The key of a file; the file is made if it is not there. */
  private static SigningKey forTrying(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String keytool = System.getProperty("java.home") + "/bin/keytool";
      Command.run(
          List.of(
              keytool,
              "-genkeypair",
              "-keystore",
              "" + file,
              "-storetype",
              "PKCS12",
              "-storepass",
              DEBUG_PASSWORD,
              "-alias",
              DEBUG,
              "-keyalg",
              "EC",
              "-groupname",
              "secp256r1",
              "-validity",
              "10950",
              "-dname",
              "CN=Debug"));
    }
    return read(file, DEBUG_PASSWORD, DEBUG, DEBUG_PASSWORD);
  }

  private static SigningKey read(Path file, String password, String alias, String keyPassword)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is no file; a key to sign with is looked for in it");
    }
    try {
      // It finds out which of both kinds the file is.
      KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
      if (!store.isKeyEntry(alias)) {
        throw new KeyStoreException("it has no key '" + alias + "'");
      }
      return new SigningKey(
          (PrivateKey) store.getKey(alias, keyPassword.toCharArray()),
          (X509Certificate) store.getCertificate(alias));
    } catch (IOException | GeneralSecurityException wrong) {
      throw new IOException(file + ": " + wrong.getMessage(), wrong);
    }
  }
}
