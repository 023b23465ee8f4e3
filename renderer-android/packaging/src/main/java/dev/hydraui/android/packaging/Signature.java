package dev.hydraui.android.packaging;

import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import com.android.apksig.KeyConfig;
import com.android.apksig.apk.ApkFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/** Signs and verifies .apk files, by Android's signature schemes 2 and 3. */
final class Signature {

  private Signature() {}

  /** Writes a signed copy. */
  static void sign(Path unsigned, SigningKey key, Path signed) throws IOException {
    ApkSigner.SignerConfig signer =
        new ApkSigner.SignerConfig.Builder(
                "hydra", new KeyConfig.Jca(key.key()), List.of(key.certificate()))
            .build();
    try {
      new ApkSigner.Builder(List.of(signer))
          .setInputApk(unsigned.toFile())
          .setOutputApk(signed.toFile())
          .setMinSdkVersion(Api.OLDEST)
          // Only what is older than our oldest Android reads scheme 1.
          .setV1SigningEnabled(false)
          .setV2SigningEnabled(true)
          .setV3SigningEnabled(true)
          .setAlignmentPreserved(true)
          .build()
          .sign();
    } catch (ApkFormatException | GeneralSecurityException wrong) {
      throw new IOException(unsigned + ": " + wrong.getMessage(), wrong);
    }
  }

  /**
   * Verifies as every Android since our oldest does, and says what is wrong; nothing in a good one.
   */
  static List<String> faults(Path apk) throws IOException {
    try {
      ApkVerifier.Result result =
          new ApkVerifier.Builder(apk.toFile())
              .setMinCheckedPlatformVersion(Api.OLDEST)
              .build()
              .verify();
      Stream<String> general = result.getErrors().stream().map(Object::toString);
      Stream<String> ofSigners =
          Stream.concat(
                  result.getV2SchemeSigners().stream().flatMap(one -> one.getErrors().stream()),
                  result.getV3SchemeSigners().stream().flatMap(one -> one.getErrors().stream()))
              .map(Object::toString);
      List<String> faults = Stream.concat(general, ofSigners).toList();
      return result.isVerified() || !faults.isEmpty() ? faults : List.of("it is not signed");
    } catch (ApkFormatException | GeneralSecurityException wrong) {
      return List.of(apk + ": " + wrong.getMessage());
    }
  }
}
