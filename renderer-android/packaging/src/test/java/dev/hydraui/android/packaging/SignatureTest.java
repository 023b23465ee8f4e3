package dev.hydraui.android.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignatureTest {

  @TempDir Path folder;

  @Test
  void signsSoThatAndroidVerifiesItAndKeepsTheLayout() throws IOException {
    Path signed = signed();
    assertEquals(List.of(), Signature.faults(signed));
    assertEquals(List.of(), Alignment.faults(signed));
  }

  @Test
  void whatWasChangedAfterwardsIsFound() throws IOException {
    Path signed = signed();
    byte[] bytes = Files.readAllBytes(signed);
    bytes[40] ^= 1;
    Files.write(signed, bytes);
    assertFalse(Signature.faults(signed).isEmpty());
  }

  @Test
  void whatIsNotSignedIsFound() throws IOException {
    assertFalse(Signature.faults(unsigned()).isEmpty());
  }

  @Test
  void makesAKeyForTryingOnceAndKeepsIt() throws IOException {
    SigningKey first = SigningKey.of(Map.of(), folder.resolve("home"));
    assertTrue(Files.exists(folder.resolve("home/debug.p12")));
    assertEquals(first, SigningKey.of(Map.of(), folder.resolve("home")));
  }

  @Test
  void takesTheKeyThatTheEnvironmentNames() throws IOException {
    SigningKey made = SigningKey.of(Map.of(), folder);
    assertEquals(made, SigningKey.of(environment("android", "debug"), folder.resolve("other")));
    assertFalse(Files.exists(folder.resolve("other")));
  }

  @Test
  void saysWhatIsWrongWithAKey() throws IOException {
    SigningKey.of(Map.of(), folder);
    assertEquals(
        "a key to sign with is half given: set HYDRA_ANDROID_KEYSTORE, HYDRA_ANDROID_KEY",
        failure(Map.of("HYDRA_ANDROID_KEYSTORE_PASSWORD", "x")));
    assertEquals(
        folder.resolve("debug.p12") + ": it has no key 'release'",
        failure(environment("android", "release")));
    assertTrue(failure(environment("wrong", "debug")).contains("debug.p12"));
  }

  private String failure(Map<String, String> environment) {
    return assertThrows(IOException.class, () -> SigningKey.of(environment, folder)).getMessage();
  }

  private Map<String, String> environment(String password, String alias) {
    return Map.of(
        "HYDRA_ANDROID_KEYSTORE", "" + folder.resolve("debug.p12"),
        "HYDRA_ANDROID_KEYSTORE_PASSWORD", password,
        "HYDRA_ANDROID_KEY", alias);
  }

  private Path signed() throws IOException {
    Path signed = folder.resolve("signed.apk");
    Signature.sign(unsigned(), SigningKey.of(Map.of(), folder), signed);
    return signed;
  }

  /** As much of a program as the signer looks at: a manifest, and files of both kinds. */
  private Path unsigned() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("AndroidManifest.xml"),
            "<manifest xmlns:android='http://schemas.android.com/apk/res/android' package='a.b'/>");
    Path linked = folder.resolve("linked.zip");
    Path framework = Framework.in(folder);
    Aapt.forThisMachine(new Cache(folder.resolve("cache")))
        .link(
            manifest,
            framework,
            List.of(),
            List.of(),
            folder.resolve("sources"),
            folder.resolve("rules"),
            linked);
    Path apk = folder.resolve("unsigned.apk");
    try (ApkWriter writer = new ApkWriter(apk)) {
      Apk.addLinked(writer, linked);
      writer.stored("lib/x86_64/liba.so", new byte[100]);
    }
    return apk;
  }
}
