package dev.hydraui.javafx.capability;

import java.lang.reflect.Method;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What the person has set their system to: dark or light, and whether things move. Its properties
 * are read and change on the JavaFX thread.
 *
 * <p>Newer JavaFX tells of both, and of every change; what it does not tell is asked of the system
 * once, while the program goes on, and taken to be light and moving until there is an answer.
 */
public final class SystemLook {

  private static SystemLook present;

  private boolean begun;
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

  private SystemLook(boolean fixed, boolean dark, boolean still) {
    this.begun = fixed;
    this.dark.set(dark);
    this.still.set(still);
  }

  /** One that never changes, whatever the system says. */
  public static SystemLook fixed(boolean dark, boolean still) {
    return new SystemLook(true, dark, still);
  }

  /** One that something else knows. On the JavaFX thread. */
  public static SystemLook of(
      ObservableValue<? extends Boolean> dark, ObservableValue<? extends Boolean> still) {
    SystemLook look = new SystemLook(true, false, false);
    look.dark.bind(dark);
    look.still.bind(still);
    return look;
  }

  /** That of this system; the same each time. From any thread. */
  public static synchronized SystemLook present() {
    if (present == null) {
      present = new SystemLook(false, false, false);
    }
    return present;
  }

  /** Whether all is to be dark. */
  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** Whether nothing is to move that need not. */
  public ReadOnlyBooleanProperty still() {
    return still.getReadOnlyProperty();
  }

  /** Asks the system, and listens to it from now on. On the JavaFX thread. */
  public void begin() {
    if (begun) {
      return;
    }
    begun = true;
    boolean tellsDark = follow("colorSchemeProperty", value -> dark.set("DARK".equals("" + value)));
    boolean tellsStill =
        follow("reducedMotionProperty", value -> still.set(Boolean.TRUE.equals(value)));
    if (!tellsDark || !tellsStill) {
      SystemQuestions questions = SystemQuestions.ofThisSystem();
      Thread asking =
          new Thread(
              () -> {
                boolean isDark = !tellsDark && questions.isDark();
                boolean isStill = !tellsStill && questions.isStill();
                Platform.runLater(
                    () -> {
                      dark.set(dark.get() || isDark);
                      still.set(still.get() || isStill);
                    });
              },
              "hydra system look");
      asking.setDaemon(true);
      asking.start();
    }
  }

  /**
   * Follows a property of {@code Platform.getPreferences()}, which is there since JavaFX 22 and has
   * more of them since 24; this is compiled against 21. Whether there is one.
   */
  private static boolean follow(String property, Consumer<Object> told) {
    try {
      Object preferences = Platform.class.getMethod("getPreferences").invoke(null);
      Method getter = Class.forName("javafx.application.Platform$Preferences").getMethod(property);
      ObservableValue<?> value = (ObservableValue<?>) getter.invoke(preferences);
      told.accept(value.getValue());
      value.addListener((is, before, after) -> told.accept(after));
      return true;
    } catch (ReflectiveOperationException older) {
      return false;
    }
  }
}
