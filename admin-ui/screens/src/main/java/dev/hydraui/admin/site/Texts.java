package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;

/**
 * Every text of the admin that is not data, in English. Another language overrides them; plural
 * forms come from {@link Format#plural}.
 */
public interface Texts extends FrameTexts, ListTexts, RecordTexts, ConflictTexts, WordTexts {

  /** The texts as they are, in English. */
  static Texts english(Format format) {
    return () -> format;
  }
}
