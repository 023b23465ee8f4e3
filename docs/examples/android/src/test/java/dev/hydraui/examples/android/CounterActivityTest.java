package dev.hydraui.examples.android;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.os.Looper;
import android.os.SystemClock;
import android.view.MotionEvent;
import android.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.Shadows;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;

/** The program as Android starts it, drawn by Android's own code. */
@RunWith(RobolectricTestRunner.class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = 35, qualifiers = "w360dp-h640dp-xhdpi")
public final class CounterActivityTest {

  private ActivityController<CounterActivity> activity;

  @Before
  public void starts() {
    activity = Robolectric.buildActivity(CounterActivity.class).setup();
    idle();
  }

  @After
  public void ends() {
    activity.close();
  }

  /**
   * One test: a second Android in one JVM draws no second frame, for Compose keeps the first one's
   * clock.
   */
  @Test
  public void drawsAnswersATouchAndGoesOnWhenTheActivityIsMadeAnew() throws IOException {
    Bitmap zero = picture("counter.png");
    assertTrue("nothing is drawn", colors(zero) > 1);
    touchAdd();
    assertFalse("the touch is not answered", picture("counter-added.png").sameAs(zero));
    activity.recreate();
    idle();
    assertFalse("it began again", picture("counter-made-anew.png").sameAs(zero));
  }

  private View view() {
    return activity.get().getWindow().getDecorView();
  }

  /** Where the first button is. */
  private void touchAdd() {
    float density = activity.get().getResources().getDisplayMetrics().density;
    long now = SystemClock.uptimeMillis();
    for (int action : new int[] {MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP}) {
      MotionEvent event = MotionEvent.obtain(now, now, action, 28 * density, 56 * density, 0);
      view().dispatchTouchEvent(event);
      event.recycle();
      idle();
    }
  }

  private Bitmap picture(String name) throws IOException {
    View view = view();
    Bitmap bitmap = Bitmap.createBitmap(view.getWidth(), view.getHeight(), Bitmap.Config.ARGB_8888);
    view.draw(new Canvas(bitmap));
    try (OutputStream out = Files.newOutputStream(file(name))) {
      bitmap.compress(Bitmap.CompressFormat.PNG, 100, out);
    }
    return bitmap;
  }

  private static Path file(String name) throws IOException {
    return Files.createDirectories(Path.of("target/screenshots")).resolve(name);
  }

  private static long colors(Bitmap bitmap) {
    int[] pixels = new int[bitmap.getWidth() * bitmap.getHeight()];
    bitmap.getPixels(pixels, 0, bitmap.getWidth(), 0, 0, bitmap.getWidth(), bitmap.getHeight());
    return IntStream.of(pixels).distinct().count();
  }

  /** Lets some frames be drawn; the time is Robolectric's own. */
  private static void idle() {
    Shadows.shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(200));
  }
}
