package dev.hydraui.component;

/**
 * Text of one form.
 *
 * @param text what is shown
 * @param strong whether it is important
 * @param emphasis whether it is stressed
 * @param code whether it is code
 * @param href where it leads, or nothing
 */
public record TextRun(String text, boolean strong, boolean emphasis, boolean code, String href) {

  /** Text of no form. */
  public static TextRun of(String text) {
    return new TextRun(text, false, false, false, "");
  }
}
