package dev.hydraui.web.compiler;

import org.teavm.jso.JSBody;

/** What {@link NativeLetters} makes of {@code Character}: the browser knows Unicode already. */
final class Letters {

  private Letters() {}

  @JSBody(params = "point", script = "return /\\p{Uppercase}/u.test(String.fromCodePoint(point));")
  static native boolean isUpperCase(int point);

  @JSBody(params = "point", script = "return /\\p{Lowercase}/u.test(String.fromCodePoint(point));")
  static native boolean isLowerCase(int point);

  @JSBody(params = "point", script = "return /\\p{L}/u.test(String.fromCodePoint(point));")
  static native boolean isLetter(int point);

  @JSBody(params = "point", script = "return /[\\p{L}\\p{Nd}]/u.test(String.fromCodePoint(point));")
  static native boolean isLetterOrDigit(int point);

  @JSBody(params = "point", script = "return /\\p{Nd}/u.test(String.fromCodePoint(point));")
  static native boolean isDigit(int point);

  @JSBody(params = "point", script = "return /\\p{Alphabetic}/u.test(String.fromCodePoint(point));")
  static native boolean isAlphabetic(int point);

  @JSBody(
      params = "point",
      script = "return String.fromCodePoint(point).toLowerCase().codePointAt(0);")
  static native int toLowerCase(int point);

  /** What becomes several letters, as German's sharp s, stays as it is. */
  @JSBody(
      params = "point",
      script =
          "const upper = [...String.fromCodePoint(point).toUpperCase()];"
              + "return upper.length > 1 ? point : upper[0].codePointAt(0);")
  static native int toUpperCase(int point);
}
