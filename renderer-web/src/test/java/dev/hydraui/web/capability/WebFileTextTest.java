package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.web.program.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were chosen are read where logs are: in the tests of the devtools. */
final class WebFileTextTest {

  @ParameterizedTest
  @EnumSource(Target.class)
  void readsNothingFromAFileThatNobodyChose(Target target) throws Exception {
    try (ProbeBrowser browser = new ProbeBrowser(target)) {
      ProbePage probe = browser.open("file");
      assertEquals("unknown: Optional.empty()", probe.answerTo("unknown"));
    }
  }
}
