package dev.hydraui.javafx.window;

import dev.hydraui.capability.Platform.Appearance;

/** What a person can do with a window. On the JavaFX thread. */
public interface WindowDoings {

  /** Opens another window of the same program, at its beginning. */
  void openAnother();

  /** Closes the window, unless there is something to lose and the person stays. */
  void close();

  /** Closes every window of the process likewise. */
  void quit();

  void back();

  void forward();

  /** How large its letters are, in percent. */
  int percent();

  void percent(int other);

  /** Light, dark or as the system is. */
  Appearance appearance();

  /** The person has chosen that. */
  void appearance(Appearance chosen);

  boolean isFullScreen();

  void fullScreen(boolean on);

  /** Tells what the program is. */
  void about();
}
